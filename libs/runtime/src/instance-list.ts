import type { DataSource } from 'typeorm';
import { whereOf, type InstanceFilter } from './instance-filter.js';
import type { InstanceFacts } from './instance-view.js';
import { cursorOf, marksIn, pageOf, type Page } from './page.js';

/** An instance in a list. */
export interface InstanceSummary extends InstanceFacts {
  /** How many incidents are open in it and in what it called. */
  readonly incidents: number;
}

interface SummaryRow extends Omit<
  InstanceSummary,
  'key' | 'definitionKey' | 'startedAt' | 'endedAt'
> {
  readonly key: string;
  readonly definitionKey: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

const columns = `i.key, i.process_id AS "processId", i.definition_key AS "definitionKey", d.version,
  i.business_key AS "businessKey", i.status, i.started_at AS "startedAt", i.ended_at AS "endedAt",
  (SELECT count(*)::integer FROM incident n WHERE n.root_key = i.key) AS incidents`;

/** The instances that a filter finds, those with the highest keys first. */
export async function listInstances(
  dataSource: DataSource,
  filter: InstanceFilter,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<Page<InstanceSummary>> {
  const [key = null] = after === undefined ? [] : marksIn(after, ['key']);
  const { where, values } = whereOf(filter, [key, limit + 1]);
  const rows = await dataSource.query<SummaryRow[]>(
    `SELECT ${columns} FROM (
       SELECT * FROM process_instance i WHERE ($1::bigint IS NULL OR i.key < $1) AND ${where}
       ORDER BY i.key DESC LIMIT $2) i
     JOIN process_definition d ON d.key = i.definition_key ORDER BY i.key DESC`,
    values,
  );
  return pageOf(rows.map(summaryOf), limit, (last) => cursorOf([last.key]));
}

function summaryOf(row: SummaryRow): InstanceSummary {
  return {
    ...row,
    key: Number(row.key),
    definitionKey: Number(row.definitionKey),
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}
