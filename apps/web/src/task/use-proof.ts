import { asProblem } from '../api/problem';

interface Sending<Sent> {
  readonly error: unknown;
  readonly variables: Sent | undefined;
  readonly mutate: (sent: Sent) => void;
  readonly reset: () => void;
}

/** How things stand with a proof of who signs. */
export interface Proof {
  /** Whether the service wants one before it takes what was sent. */
  readonly isAsked: boolean;
  /** It was given: sends the same again. */
  readonly given: () => void;
  /** Goes back to what was filled in. */
  readonly leave: () => void;
}

/** For what is signed: the service may ask for a proof of who signs first, and nothing that was filled in is lost by it. */
export function useProof<Sent>({ error, variables, mutate, reset }: Sending<Sent>): Proof {
  return {
    isAsked: error !== null && asProblem(error).code === 'proof-needed',
    given: () => {
      if (variables !== undefined) mutate(variables);
    },
    leave: reset,
  };
}
