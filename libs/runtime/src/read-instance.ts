import type { Instant, Key } from '@minhbach/engine';
import type { DataSource } from 'typeorm';
import { everyInstance } from './archive-sources.js';
import { instanceJson } from './load-instances.js';
import type { StoredInstance } from './stored-instance.js';

export interface ReadInstance extends StoredInstance {
  readonly started_at: Instant;
  readonly ended_at: Instant | null;
}

interface InstanceRow {
  readonly instance: StoredInstance;
  readonly started_at: Date;
  readonly ended_at: Date | null;
}

/** Instances with all their rows as of one moment, without a lock: to look at, not to advance. */
export async function readInstances(
  dataSource: DataSource,
  rootKeys: readonly Key[],
): Promise<ReadInstance[]> {
  const rows = await dataSource.query<InstanceRow[]>(
    `SELECT ${instanceJson} AS instance, i.started_at, i.ended_at
     FROM ${everyInstance} i WHERE i.key = ANY($1::bigint[])`,
    [rootKeys],
  );
  return rows.map(({ instance, started_at: startedAt, ended_at: endedAt }) => ({
    ...instance,
    started_at: startedAt.toISOString(),
    ended_at: endedAt?.toISOString() ?? null,
  }));
}

/** One of them; null when there is no such instance. */
export async function readInstance(
  dataSource: DataSource,
  rootKey: Key,
): Promise<ReadInstance | null> {
  const [instance] = await readInstances(dataSource, [rootKey]);
  return instance ?? null;
}
