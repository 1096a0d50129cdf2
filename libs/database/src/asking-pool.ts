import pg, { type PoolClient, type QueryConfig, type QueryResult } from 'pg';
import { askerText, tellingWhoAsks } from './asker-settings.js';
import { currentAsker, type Asker } from './asker.js';
import { preparedByText } from './prepared-by-text.js';
import { learnToTell, TellingQuery, type Answered } from './telling-query.js';

type Callback = (error: Error | undefined, client?: PoolClient, release?: Release) => void;
type Release = PoolClient['release'];
type Statement = string | QueryConfig;
type Query = (...args: unknown[]) => unknown;

/**
 * A pool of the service's connections. One that is taken while somebody else asks says so at the beginning of each
 * transaction, and with each statement outside of one, in the same message. Nothing of it is left when the transaction ends.
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
    if (!callback) return super.connect().then((client) => toldBy(client, asker));
    super.connect((error, client) => {
      if (error || !client) {
        callback(error ?? new Error('the pool gave no connection'));
        return;
      }
      const told = toldBy(client, asker);
      callback(undefined, told, (failure) => {
        told.release(failure);
      });
    });
  }
}

/** The connection, which until it is released tells who asks. */
function toldBy(client: PoolClient, asker: Exclude<Asker, 'service'>): PoolClient {
  learnToTell(client);
  const query = client.query.bind(client) as unknown as Query;
  const release = client.release.bind(client);
  const text = askerText(asker);
  let isInTransaction = false;
  const asked = (statement: Statement, ...rest: unknown[]): unknown => {
    const sql = typeof statement === 'string' ? statement : statement.text;
    if (isInTransaction) {
      isInTransaction = !ends(sql);
      return query(statement, ...rest);
    }
    if (!begins(sql)) return alone(query, text, statement, rest);
    isInTransaction = true;
    return query(`${sql}; ${tellingWhoAsks(text)}`, ...rest);
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

/** As pg takes it: with values or without, and with a callback or for a promise. */
function alone(query: Query, asker: string, statement: Statement, rest: unknown[]): unknown {
  const prepared = preparedOf(statement, rest[0]);
  const send = (callback: Answered) => query(new TellingQuery(prepared, asker, callback));
  const callback = rest.at(-1);
  if (isAnswered(callback)) return send(callback);
  return new Promise<QueryResult | undefined>((resolve, reject) => {
    send((error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  }).catch((error: unknown) => {
    // From the socket, which tells nobody whose statement it was.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  });
}

/** With the policies in it a statement takes longer to plan than to answer: what comes again is planned once. */
function preparedOf(statement: Statement, given: unknown): QueryConfig {
  const config = typeof statement === 'string' ? { text: statement } : statement;
  if (config.name !== undefined) return config;
  const values = Array.isArray(given) ? given : config.values;
  return { ...config, ...preparedByText(config.text, values) };
}

function isAnswered(last: unknown): last is Answered {
  return typeof last === 'function';
}

function begins(sql: string): boolean {
  return /^\s*(BEGIN|START TRANSACTION)\b/i.test(sql);
}

/** To go back to a savepoint ends nothing. */
function ends(sql: string): boolean {
  return /^\s*(COMMIT|END|ROLLBACK(?!\s+TO\b)|ABORT)\b/i.test(sql);
}
