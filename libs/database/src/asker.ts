import { AsyncLocalStorage } from 'node:async_hooks';

/** A person on whose behalf the database is asked. */
export interface AskingPerson {
  /** Decimal keys, as the rows have them. */
  readonly person: string;
  readonly organisation: string | null;
  readonly role: string;
  /** Groups of today, each `agency:function`. */
  readonly groups: readonly string[];
  /** Local date on which they are his; today when absent. */
  readonly day?: string;
}

/**
 * On whose behalf the database is asked: row-level security shows nobody what only public tables do not have, a
 * person what is his, and the service everything.
 */
export type Asker = AskingPerson | 'nobody' | 'service';

const current = new AsyncLocalStorage<{ asker: Asker }>();

/** Who asks now. Whatever no call has begun is the service's own: loops, timers, commands. */
export function currentAsker(): Asker {
  return current.getStore()?.asker ?? 'service';
}

/** Does a call's work, asked by nobody until `askAs` says by whom. */
export function beginAsking<Result>(work: () => Result): Result {
  return current.run({ asker: 'nobody' }, work);
}

/** From here on to the end of the call it is this one who asks. Throws outside of a call. */
export function askAs(asker: Asker): void {
  const store = current.getStore();
  if (!store) throw new Error('nobody has begun to ask');
  store.asker = asker;
}

/** Does a part of a call's work on behalf of somebody else. */
export function askedBy<Result>(asker: Asker, work: () => Result): Result {
  return current.run({ asker }, work);
}

/**
 * Does what the service itself has to know or to note down, whoever called: counts over all cases, what a code that was
 * shown opens, what others are told. What comes of it must be nobody's secret or be checked by whoever asked.
 */
export function askedByService<Result>(work: () => Result): Result {
  return askedBy('service', work);
}
