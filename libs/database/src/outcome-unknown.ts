/**
 * The connection was lost after a commit had been sent and before it was answered: nobody knows whether the
 * work is done. It is never repeated on its own; who asked looks, or asks again under the same idempotency key.
 */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super(`The database was lost while it committed: ${String(cause)}`, { cause });
  }
}
