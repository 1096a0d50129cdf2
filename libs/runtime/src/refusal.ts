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
