import type { LiveMessage } from './changes';

const listeners = new Set<(message: LiveMessage) => void>();

/** Passes on what the service told, to the screens that show it. */
export function passOn(message: LiveMessage): void {
  for (const listener of listeners) listener(message);
}

/** Returns what ends the listening. */
export function onLiveNews(listener: (message: LiveMessage) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
