import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { caseFacts } from './case-facts.js';
import type { RequestCase } from './request-case.js';

interface FactsRow extends Omit<RequestCase, 'pauses'> {
  readonly waits: readonly { readonly kind: 'pause' | 'resume'; readonly on: string }[];
}

/** Whoever runs a query: the data source, or a transaction. */
interface Queryable {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/** Reads what the events have left behind of requests. */
@Injectable()
export class CaseQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The requests among these that whoever asks may see, in the order of the keys. */
  async seenAmong(keys: readonly string[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      'SELECT key::text FROM information_request WHERE key = ANY($1::bigint[]) ORDER BY key',
      [keys],
    );
    return rows.map(({ key }) => key);
  }

  /** As they stood at the end of a day, by key; those that were not sent by then are not among them. */
  async asOf(
    asOfOn: string,
    keys: readonly string[],
    within: Queryable = this.dataSource,
  ): Promise<RequestCase[]> {
    if (keys.length === 0) return [];
    const rows = (await within.query(caseFacts, [asOfOn, keys])) as FactsRow[];
    return rows.map(caseOf);
  }
}

function caseOf({ waits, ...facts }: FactsRow): RequestCase {
  const pauses = waits.flatMap(({ kind, on }, at) =>
    kind === 'pause' ? [{ from: on, until: waits[at + 1]?.on ?? null }] : [],
  );
  return { ...facts, pauses };
}
