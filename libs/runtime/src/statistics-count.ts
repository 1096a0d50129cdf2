import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import type { HistoryRecord, Key } from '@minhbach/engine';
import { durationClass } from '@minhbach/statistics';
import { DoneTasks } from './done-tasks.js';
import { ElementFacts, type ElementFact } from './element-facts.js';

/** An instance with steps that the statistics have not counted yet. */
export interface UncountedRoot {
  readonly key: Key;
  readonly definitionKey: Key;
  readonly seq: number;
  /** The last step that was counted. */
  readonly counted: number;
}

interface HistoryRow {
  readonly root_key: string;
  readonly seq: number;
  readonly at: Date;
  readonly records: string;
}

interface Count {
  readonly definition_key: Key;
  readonly day: string;
  readonly element_id: string;
  readonly fact: string;
  readonly duration_class: number;
  count: number;
}

const rowsAtOnce = 2_000;

/** Adds what happened in the uncounted steps to the statistics, and marks the steps as counted. */
export async function countSteps(tx: Transaction, roots: readonly UncountedRoot[]): Promise<void> {
  const counts = new Map<string, Count>();
  const done = new DoneTasks();
  for await (const fact of factsOf(tx, roots)) {
    add(counts, fact);
    done.add(fact);
  }
  await done.write(tx);
  await tx.query(
    `INSERT INTO element_statistic AS s
       (definition_key, day, element_id, fact, duration_class, count)
     SELECT definition_key, day, element_id, fact, duration_class, count
     FROM json_to_recordset($1::json) AS x(definition_key bigint, day date, element_id text,
       fact text, duration_class smallint, count integer)
     WHERE count <> 0
     ON CONFLICT (definition_key, day, element_id, fact, duration_class)
       DO UPDATE SET count = s.count + excluded.count`,
    [JSON.stringify([...counts.values()])],
  );
  await tx.query(
    `INSERT INTO statistic_mark (root_key, seq) SELECT * FROM unnest($1::bigint[], $2::integer[])
     ON CONFLICT (root_key) DO UPDATE SET seq = excluded.seq`,
    [roots.map(({ key }) => key), roots.map(({ seq }) => seq)],
  );
}

/** What happened in uncounted steps. Since when something had been active, only the steps before can tell. */
async function* factsOf(
  tx: Transaction,
  roots: readonly UncountedRoot[],
): AsyncGenerator<ElementFact> {
  const readers = new Map(
    roots.map((root) => [
      root.key,
      { root, facts: new ElementFacts(root.key, root.definitionKey) },
    ]),
  );
  for await (const row of historyOf(tx, [...readers.keys()])) {
    const reader = readers.get(Number(row.root_key));
    // Steps that came after the roots were looked at are counted the next time.
    if (!reader || row.seq > reader.root.seq) continue;
    const { root, facts } = reader;
    const told = facts.next(row.at.toISOString(), JSON.parse(row.records) as HistoryRecord[]);
    if (row.seq > root.counted) yield* told;
  }
}

async function* historyOf(tx: Transaction, keys: readonly Key[]): AsyncGenerator<HistoryRow> {
  let after: readonly [string | number, number] = [0, 0];
  for (;;) {
    const rows = await tx.query<HistoryRow>(
      `SELECT root_key, seq, at, records FROM history
       WHERE root_key = ANY($1::bigint[]) AND (root_key, seq) > ($2::bigint, $3::integer)
       ORDER BY root_key, seq LIMIT $4`,
      [keys, ...after, rowsAtOnce],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) return;
    after = [last.root_key, last.seq];
  }
}

function add(counts: Map<string, Count>, found: ElementFact): void {
  const { definitionKey, elementId, fact, at, milliseconds, times } = found;
  const day = localDateOf(at);
  const duration = milliseconds === null ? 0 : durationClass(milliseconds);
  const name = JSON.stringify([definitionKey, day, elementId, fact, duration]);
  const known = counts.get(name);
  if (known) known.count += times;
  else {
    counts.set(name, {
      definition_key: definitionKey,
      day,
      element_id: elementId,
      fact,
      duration_class: duration,
      count: times,
    });
  }
}
