import { duplicateBells, queueLoss } from './bells.js';
import { clockSkew } from './clock-skew.js';
import { crashPoints, lostAnswers } from './crash-points.js';
import { restartedPostgres, terminatedBackends } from './database.js';
import type { Fault } from './fault.js';
import { halfOpen } from './half-open.js';
import { killAnything, killApi, killPostgres, killRedis, killWorkers } from './kills.js';

export { diskFull, mountSmallDisk } from './disk-full.js';
export { downtime } from './downtime.js';
export type { Fault, Scene } from './fault.js';

/** Those that come round and round, with the queue in either place. */
export const recurringFaults: readonly Fault[] = [
  crashPoints,
  lostAnswers,
  killApi,
  killWorkers,
  killPostgres,
  killRedis,
  killAnything,
  duplicateBells,
  queueLoss,
  terminatedBackends,
  restartedPostgres,
  halfOpen,
  clockSkew,
];
