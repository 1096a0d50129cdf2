import { Metrics } from './metrics.js';
import { metricsPlaceFrom, serveMetrics } from './serve-metrics.js';

/** The metrics of a process, served from now on. */
export interface OpenMetrics {
  readonly metrics: Metrics;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Measures and serves where METRICS_PORT says; null when it says nothing. */
export async function openMetrics(environment: NodeJS.ProcessEnv): Promise<OpenMetrics | null> {
  const place = metricsPlaceFrom(environment);
  if (!place) return null;
  const metrics = new Metrics();
  return { metrics, ...(await serveMetrics(metrics, place)) };
}
