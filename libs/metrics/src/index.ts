export { measurePool } from './measure-pool.js';
export type { Metrics } from './metrics.js';
export { openMetrics, type OpenMetrics } from './open-metrics.js';
