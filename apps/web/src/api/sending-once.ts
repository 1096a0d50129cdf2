import { useCallback, useRef } from 'react';

type Mutate = (variables: unknown, callbacks?: Callbacks) => void;

interface Callbacks {
  readonly onSettled?: (...results: unknown[]) => void;
}

/**
 * A hook of mutations of which each waits for its answer before it sends again: the second press of a double click comes
 * before anything on the screen could have changed.
 */
export function sendingOnce<Hook>(useMutation: Hook): Hook {
  const useOnce = (...parameters: unknown[]) => {
    const mutation = (useMutation as (...all: unknown[]) => { mutate: Mutate })(...parameters);
    const isUnderWay = useRef(false);
    const { mutate } = mutation;
    const mutateOnce = useCallback<Mutate>(
      (variables, callbacks) => {
        if (isUnderWay.current) return;
        isUnderWay.current = true;
        mutate(variables, {
          ...callbacks,
          onSettled: (...results) => {
            isUnderWay.current = false;
            callbacks?.onSettled?.(...results);
          },
        });
      },
      [mutate],
    );
    return { ...mutation, mutate: mutateOnce };
  };
  return useOnce as Hook;
}
