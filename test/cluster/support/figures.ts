import type { Exchange } from './balancer.js';

/** How calls of one stretch of time were answered. */
export interface Figures {
  readonly calls: number;
  readonly failed: readonly string[];
  readonly p95Ms: number;
  readonly longestMs: number;
}

/** Of the calls that came from one instant on and before another. */
export function figuresOf(exchanges: readonly Exchange[], from: number, to: number): Figures {
  const some = exchanges.filter(({ at }) => at >= from && at < to);
  const sorted = some.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  return {
    calls: some.length,
    failed: some.flatMap(({ what, failure }) => (failure === null ? [] : [`${what}: ${failure}`])),
    p95Ms: Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0),
    longestMs: Math.round(sorted.at(-1) ?? 0),
  };
}
