import { createContext, use } from 'react';

/** Says what was done; with a way to undo it for ten seconds where there is one. */
export type Say = (said: string, undo?: () => void) => void;

export const Toasts = createContext<Say>(() => undefined);

export function useToast(): Say {
  return use(Toasts);
}
