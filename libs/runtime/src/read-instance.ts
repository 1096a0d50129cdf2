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

/** An instance with all its rows as of one moment, without a lock: to look at, not to advance. */
export async function readInstance(
  dataSource: DataSource,
  rootKey: Key,
): Promise<ReadInstance | null> {
  const [row] = await dataSource.query<InstanceRow[]>(
    `SELECT ${instanceJson} AS instance, i.started_at, i.ended_at
     FROM ${everyInstance} i WHERE i.key = $1`,
    [rootKey],
  );
  if (!row) return null;
  const { instance, started_at: startedAt, ended_at: endedAt } = row;
  return {
    ...instance,
    started_at: startedAt.toISOString(),
    ended_at: endedAt?.toISOString() ?? null,
  };
}
