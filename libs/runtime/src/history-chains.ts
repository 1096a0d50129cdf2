import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { everyHistory, everyInstance } from './archive-sources.js';
import type { ChainEnd, HistoryRow } from './history-chain.js';

/** The history of an instance and where its own row says that it ends, both as of one moment. */
export interface InstanceChain {
  readonly rootKey: Key;
  /** Null when the instance has no row of its own any more. */
  readonly end: ChainEnd | null;
  /** In the order of their numbers. */
  readonly rows: readonly HistoryRow[];
}

type Row = Omit<HistoryRow, 'seq'> & {
  readonly rootKey: string;
  readonly endSeq: number | null;
  readonly endHash: string | null;
  /** Null in the only row of an instance without history. */
  readonly seq: number | null;
};

const chainsAtOnce = 200;
const endsAtOnce = 10_000;

/** To the microsecond, as the column keeps it: the service writes milliseconds, and whatever stands behind them shows. */
const exactAt = `to_char(h.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

const step = `h.seq, ${exactAt} AS at, h.actor, h.trigger, h.records, encode(h.hash, 'hex') AS hash`;

/** Reads the chains of all instances, archived ones included, without a lock and a bounded number at a time. */
@Injectable()
export class HistoryChains {
  constructor(private readonly dataSource: DataSource) {}

  /** The chain of one instance; null when there is neither a row of it nor any history. */
  async of(rootKey: Key): Promise<InstanceChain | null> {
    const [found = null] = await this.read('i.key = $1', [rootKey]);
    if (found) return found;
    const [left = null] = await this.leftOf([rootKey]);
    return left;
  }

  /** All of them by key; those that have lost their own row come last. */
  async *all(): AsyncGenerator<InstanceChain> {
    let last: Key = 0;
    for (;;) {
      const chains = await this.read(`i.key > $1 ORDER BY i.key LIMIT ${String(chainsAtOnce)}`, [
        last,
      ]);
      yield* chains;
      const { rootKey } = chains.at(-1) ?? {};
      if (rootKey === undefined) break;
      last = rootKey;
    }
    yield* await this.leftOf(await this.withoutInstance());
  }

  /** Where every chain ends by the instance's own row, by key. */
  async *ends(): AsyncGenerator<ChainEnd & { readonly rootKey: Key }> {
    let last = '0';
    for (;;) {
      const rows = await this.dataSource.query<(ChainEnd & { rootKey: string })[]>(
        `SELECT key AS "rootKey", seq, encode(history_hash, 'hex') AS hash
         FROM ${everyInstance} i WHERE key > $1 ORDER BY key LIMIT $2`,
        [last, endsAtOnce],
      );
      for (const { rootKey, ...end } of rows) yield { rootKey: Number(rootKey), ...end };
      const next = rows.at(-1)?.rootKey;
      if (next === undefined) return;
      last = next;
    }
  }

  private async read(which: string, values: readonly Key[]): Promise<InstanceChain[]> {
    const rows = await this.dataSource.query<Row[]>(
      `WITH ends AS MATERIALIZED (
         SELECT i.key, i.seq, i.history_hash FROM ${everyInstance} i WHERE ${which})
       SELECT e.key AS "rootKey", e.seq AS "endSeq", encode(e.history_hash, 'hex') AS "endHash",
         ${step}
       FROM ends e LEFT JOIN ${everyHistory} h ON h.root_key = e.key ORDER BY e.key, h.seq, h.at`,
      [...values],
    );
    return chainsIn(rows);
  }

  private async withoutInstance(): Promise<Key[]> {
    const rows = await this.dataSource.query<{ rootKey: string }[]>(
      `SELECT DISTINCT h.root_key AS "rootKey" FROM ${everyHistory} h
       WHERE NOT EXISTS (SELECT FROM process_instance i WHERE i.key = h.root_key)
         AND NOT EXISTS (SELECT FROM archive.process_instance a WHERE a.key = h.root_key)`,
    );
    return rows.map(({ rootKey }) => Number(rootKey));
  }

  /** What is left of instances without a row of their own. */
  private async leftOf(rootKeys: readonly Key[]): Promise<InstanceChain[]> {
    if (rootKeys.length === 0) return [];
    const rows = await this.dataSource.query<Row[]>(
      `SELECT h.root_key AS "rootKey", NULL AS "endSeq", NULL AS "endHash",
         ${step}
       FROM ${everyHistory} h WHERE h.root_key = ANY($1::bigint[]) ORDER BY h.root_key, h.seq, h.at`,
      [rootKeys],
    );
    return chainsIn(rows);
  }
}

function chainsIn(rows: readonly Row[]): InstanceChain[] {
  const chains = new Map<string, { end: ChainEnd | null; rows: HistoryRow[] }>();
  for (const { rootKey, endSeq, endHash, seq, at, ...row } of rows) {
    const end = endSeq === null || endHash === null ? null : { seq: endSeq, hash: endHash };
    const chain = chains.get(rootKey) ?? { end, rows: [] };
    chains.set(rootKey, chain);
    if (seq !== null) chain.rows.push({ ...row, seq, at: `${at.replace(/000$/, '')}Z` });
  }
  return [...chains].map(([rootKey, chain]) => ({ rootKey: Number(rootKey), ...chain }));
}
