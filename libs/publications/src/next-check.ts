const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * When a link is looked at again after so many failures in a row: daily while it is alive, sooner and then ever more
 * seldom while it is not. `chance` (0 to 1) spreads it by a tenth either way, so that no site is asked for all at once.
 */
export function nextCheckAt(failures: number, now: Date, chance: number): Date {
  const waitMs = failures === 0 ? dayMs : Math.min(hourMs * 2 ** (failures - 1), 7 * dayMs);
  return new Date(now.getTime() + waitMs * (0.9 + 0.2 * chance));
}
