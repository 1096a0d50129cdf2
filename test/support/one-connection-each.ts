import { AsyncLocalStorage } from 'node:async_hooks';
import { FixedClock, KeyAllocator, StepConnections, UnitOfWork } from '@minhbach/database';
import { EntityManager } from 'typeorm';
import { AskingPool } from '../../libs/database/src/asking-pool.js';
import { CalendarStore } from '../../libs/legal-time/src/calendar-store.service.js';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Whether it is a transaction of the common pool that goes on here. */
const inTransaction = new AsyncLocalStorage<boolean>();
const isWatched = Symbol.for('minhbach.one-connection-each');

/**
 * No transaction of the common pool may wait for another connection, or for a step: as many of them as there are connections,
 * begun at once, would wait for ever, which a test of a few callers never shows. In tests whoever does so is told.
 */
export function oneConnectionEach(): void {
  const watched = UnitOfWork.prototype as unknown as Record<symbol, boolean>;
  // Modules of the product outlive a test file.
  if (watched[isWatched]) return;
  watched[isWatched] = true;
  replace(UnitOfWork.prototype, 'run', (run) => {
    return function (work) {
      return run.call(this, within(work));
    };
  });
  replace(EntityManager.prototype, 'transaction', (transaction) => {
    return function (...args) {
      const isWork = (given: unknown) => typeof given === 'function';
      return transaction.call(
        this,
        ...args.map((given) => (isWork(given) ? within(given) : given)),
      );
    };
  });
  replace(AskingPool.prototype, 'connect', (connect) => onlyOutside('a connection', connect));
  replace(StepConnections.prototype, 'acquire', (acquire) => onlyOutside('a step', acquire));
  // What is at hand, or fixed by the test, is not so for everybody.
  replace(FixedClock.prototype, 'now', (now) => onlyOutside('the time', now));
  replace(KeyAllocator.prototype, 'take', (take) => unlessGiven('keys', take));
  replace(CalendarStore.prototype, 'version', (version) => unlessGiven('a calendar', version));
  // Nobody waits for the block after this one.
  replace(KeyAllocator.prototype, 'fetchAhead', (fetchAhead) => {
    return function () {
      return inTransaction.run(false, () => fetchAhead.call(this));
    };
  });
}

function within(work: unknown): unknown {
  return (tx: unknown) => inTransaction.run(true, work as Method, tx);
}

function replace(prototype: object, name: string, by: (method: Method) => Method): void {
  const methods = prototype as Record<string, Method>;
  const method = methods[name];
  if (!method) throw new Error(`there is no method ${name}`);
  methods[name] = by(method);
}

function onlyOutside(what: string, method: Method): Method {
  return function (...args) {
    if (!inTransaction.getStore()) return method.apply(this, args);
    throw new Error(`A transaction waits for ${what} while it holds a connection.`);
  };
}

/** Of a method whose second argument is the transaction. */
function unlessGiven(what: string, method: Method): Method {
  const outside = onlyOutside(what, method);
  return function (first, tx) {
    return (tx ? method : outside).call(this, first, tx);
  };
}
