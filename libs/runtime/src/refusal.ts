import type { InstructionFault, Rejection } from '@minhbach/engine';

/**
 * A user's fault met inside a step: the step is rolled back and the caller gets this. The code is stable;
 * the message is for the person.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details?: unknown,
  ) {
    super(message);
  }
}

/** A fault of an instruction in the words that people read. */
export type ToldFault = Omit<InstructionFault, 'message'> & {
  readonly message: { readonly vi: string; readonly en: string };
};

/** The fault in the only words that there are. */
export function told(fault: InstructionFault): ToldFault {
  return { ...fault, message: { vi: fault.message, en: fault.message } };
}

/** What the engine rejects, for whoever asked. */
export function refusalOf({ code, message, faults }: Rejection): Refusal {
  return new Refusal(code, message, faults?.map(told));
}
