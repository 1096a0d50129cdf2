import type { components } from '../schema';

type Rules = Pick<components['schemas']['FileRulesDto'], 'leastChunkBytes' | 'chunkBytes'>;

const QUICK_MS = 1_000;
const SLOW_MS = 8_000;

/** How large the next part is: on a slow line small ones, of which little is lost when it breaks. */
export function nextPartSize(
  size: number,
  tookMs: number,
  { leastChunkBytes: least, chunkBytes: most }: Rules,
): number {
  if (tookMs < QUICK_MS) return Math.min(size * 2, most);
  return tookMs > SLOW_MS ? Math.max(Math.floor(size / 2), least) : size;
}
