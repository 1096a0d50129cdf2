const firstSeconds = 10;
const longestSeconds = 6 * 3_600;

/** Ten seconds, twice as long each time, at most six hours: two days in all. */
export const mostAttempts = 19;

/**
 * Seconds from a failed attempt to the next; null after the last one. `attempt` counts from 1, `chance` is in [0, 1) and
 * moves the time by a fifth to both sides, so that what failed together does not come back together. A receiver that
 * asks for a time (`Retry-After`) gets it, up to the longest.
 */
export function secondsToNext(
  attempt: number,
  chance: number,
  asked: number | null = null,
): number | null {
  if (attempt >= mostAttempts) return null;
  const usual = Math.min(firstSeconds * 2 ** (attempt - 1), longestSeconds);
  const moved = usual * (0.8 + 0.4 * chance);
  return Math.round(Math.max(moved, Math.min(asked ?? 0, longestSeconds)));
}
