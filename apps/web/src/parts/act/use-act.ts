import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../api/problem';
import type { Act } from './act';

/** Something that can be done by sending it; `done` is called with what came of it. */
export function useAct<Input, Output>(
  send: (input: Input) => Promise<Output>,
  done: (output: Output) => Promise<void> | void,
): Act<Input> {
  const sending = useMutation({ mutationFn: send, onSuccess: done });
  return {
    run: (input) => {
      sending.mutate(input);
    },
    isWorking: sending.isPending,
    problem: sending.isError ? asProblem(sending.error) : null,
  };
}
