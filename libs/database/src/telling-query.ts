import pg, { type PoolClient, type QueryConfig, type QueryResult } from 'pg';

/** Says who asks until the end of the transaction. */
const saying = { name: 'who-asks', text: "SELECT set_config('minhbach.asker', $1, true)" } as const;

export type Answered = (error: Error | null, result?: QueryResult) => void;

/** What pg's query has beside what its types tell of. */
interface SentQuery {
  readonly callback: Answered;
  prepare(connection: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Wire): void;
}

/** The messages of the protocol, as far as they are sent here. */
interface Wire {
  bind(message: { statement: string; values: readonly string[] }): void;
  execute(message: { portal: string }): void;
}

const SentQuery = pg.Query as unknown as new (
  config: QueryConfig & { readonly queryMode: 'extended' },
  callback: Answered,
) => SentQuery;

const learnt = new WeakSet<PoolClient>();

/** Has a connection know that statement by its name, once, before somebody asks through it. */
export function learnToTell(client: PoolClient): void {
  if (learnt.has(client)) return;
  learnt.add(client);
  // Where this fails no statement goes through: it would refer to one that is not there.
  client.query({ ...saying, values: [''] }).catch(() => undefined);
}

/**
 * A statement by itself, with who asks before it in the same message: until both are answered PostgreSQL keeps one
 * transaction, so there is no BEGIN, no COMMIT and no further round trip, and nothing of it is left afterwards. Only for
 * connections that have learnt to tell.
 */
export class TellingQuery extends SentQuery {
  private hasTold = false;

  constructor(
    statement: QueryConfig,
    private readonly asker: string,
    callback: Answered,
  ) {
    super({ ...statement, queryMode: 'extended' }, callback);
  }

  override prepare(connection: Wire): void {
    connection.bind({ statement: saying.name, values: [this.asker] });
    connection.execute({ portal: '' });
    super.prepare(connection);
  }

  /** What `set_config` gives back is nobody's row. */
  override handleDataRow(message: unknown): void {
    if (this.hasTold) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.hasTold) super.handleCommandComplete(message, connection);
    this.hasTold = true;
  }
}
