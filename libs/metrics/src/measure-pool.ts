import type { Metrics } from './metrics.js';

/** Of `pg.Pool`, what is measured. */
export interface MeasuredPool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Measures the pool of connections that a process uses for all but steps. `role` is `api` or `worker`. */
export function measurePool(metrics: Metrics, role: string, pool: MeasuredPool): void {
  metrics.measure({
    name: `minhbach_${role}_pool_waiting`,
    help: 'Who waits for a connection to the database at this moment.',
    read: () => pool.waitingCount,
  });
  metrics.measure({
    name: `minhbach_${role}_pool_connections`,
    help: 'Connections to the database, by whether they are in use.',
    label: 'state',
    read: () => ({ busy: pool.totalCount - pool.idleCount, idle: pool.idleCount }),
  });
}
