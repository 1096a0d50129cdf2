import { isTracing, traceparentNow } from './tracing.js';

/** Something that is left in the database for a worker: a row of that kind by its key. */
export type TracedThing = `${'job' | 'outbox' | 'notice' | 'event'}:${string | number}`;

interface Querying {
  query<Rows>(sql: string, values?: unknown[]): Promise<Rows>;
}

/** Notes, in the transaction that leaves these, which trace they belong to. Nothing is asked when there is none. */
export async function keepTrace(
  tx: { query(sql: string, values?: unknown[]): Promise<unknown> },
  things: readonly TracedThing[],
): Promise<void> {
  const traceparent = traceparentNow();
  if (traceparent === undefined || things.length === 0) return;
  await tx.query(
    `INSERT INTO trace_context (thing, traceparent) SELECT unnest($1::text[]), $2
     ON CONFLICT DO NOTHING`,
    [things, traceparent],
  );
}

/**
 * Tells of each item the traceparent of what left it there; null where that has none. `thingOf` names the item, and is null
 * for what belongs to no trace. Nothing is asked where nothing is traced.
 */
export async function originsOf<Item>(
  database: Querying,
  items: readonly Item[],
  thingOf: (item: Item) => TracedThing | null,
): Promise<(item: Item) => string | null> {
  const things = isTracing() ? items.map(thingOf).filter((thing) => thing !== null) : [];
  if (things.length === 0) return () => null;
  const rows = await database.query<{ thing: string; traceparent: string }[]>(
    'SELECT thing, traceparent FROM trace_context WHERE thing = ANY ($1::text[])',
    [things],
  );
  const traces = new Map(rows.map(({ thing, traceparent }) => [thing, traceparent]));
  return (item) => traces.get(thingOf(item) ?? '') ?? null;
}

/** What is still there after a week is not gone on with any more. */
export async function forgetTraces(database: Querying): Promise<void> {
  await database.query(`DELETE FROM trace_context WHERE created_at < now() - interval '7 days'`);
}
