import pg, { type PoolClient, type QueryResult } from 'pg';
import { tellingWhoAsks } from './asker-settings.js';
import { currentAsker } from './asker.js';

type Callback = (error: Error | undefined, client?: PoolClient, release?: Release) => void;
type Release = PoolClient['release'];
type Query = (...args: unknown[]) => Promise<QueryResult>;

/**
 * A pool of the service's connections. One that is taken while somebody else asks says so at the beginning of each
 * transaction, and makes a transaction of each statement outside of one; they travel together, so nobody waits longer.
 * Nothing of it is left when the transaction ends.
 */
export class AskingPool extends pg.Pool {
  override connect(): Promise<PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<PoolClient> | void {
    const asker = currentAsker();
    if (asker === 'service') {
      if (!callback) return super.connect();
      super.connect(callback);
      return;
    }
    const telling = tellingWhoAsks(asker);
    if (!callback) return super.connect().then((client) => telledBy(client, telling));
    super.connect((error, client) => {
      if (error || !client) {
        callback(error ?? new Error('the pool gave no connection'));
        return;
      }
      const told = telledBy(client, telling);
      callback(undefined, told, (failure) => {
        told.release(failure);
      });
    });
  }
}

/** The connection, which until it is released tells who asks. */
function telledBy(client: PoolClient, telling: string): PoolClient {
  const query = client.query.bind(client) as unknown as Query;
  const release = client.release.bind(client);
  let isInTransaction = false;
  const told = async (args: unknown[]): Promise<QueryResult> => {
    const text = textOf(args[0]);
    if (isInTransaction) {
      isInTransaction = !ends(text);
      return query(...args);
    }
    if (begins(text)) {
      isInTransaction = true;
      return query(`${text}; ${telling}`);
    }
    return alone(query, args, telling);
  };
  const asked = (...args: unknown[]) => {
    const callback = args.at(-1);
    if (!isAnswered(callback)) return told(args);
    told(args.slice(0, -1)).then(
      (result) => {
        callback(null, result);
      },
      (error: unknown) => {
        callback(error);
      },
    );
    return undefined;
  };
  Object.assign(client, {
    query: asked,
    release: (error?: Error | boolean) => {
      delete (client as Partial<PoolClient>).query;
      release(error);
    },
  });
  return client;
}

/** Its answer counts once the database has said that it knew who asked, and that all of it is done. */
async function alone(query: Query, args: unknown[], telling: string): Promise<QueryResult> {
  const [begun, answer, done] = await Promise.allSettled([
    query(`BEGIN; ${telling}`),
    query(...args),
    query('COMMIT'),
  ]);
  if (begun.status === 'rejected') throw begun.reason;
  if (answer.status === 'rejected') throw answer.reason;
  if (done.status === 'rejected') throw done.reason;
  return answer.value;
}

function isAnswered(last: unknown): last is (error: unknown, result?: QueryResult) => void {
  return typeof last === 'function';
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  return (statement as { readonly text?: string }).text ?? '';
}

function begins(text: string): boolean {
  return /^\s*(BEGIN|START TRANSACTION)\b/i.test(text);
}

/** To go back to a savepoint ends nothing. */
function ends(text: string): boolean {
  return /^\s*(COMMIT|END|ROLLBACK(?!\s+TO\b)|ABORT)\b/i.test(text);
}
