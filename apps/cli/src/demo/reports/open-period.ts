import { ApiProblem } from '../api-problem.js';
import type { ApiClient } from '../api-client.js';

export type PlayedKind = 'month' | 'quarter';

/** How far back the demonstration looks for a period without a report. */
const MONTHS_BACK = 60;

/** Opens the report of the latest month or quarter that is over and has none; tells its key. */
export async function openNextPeriod(
  api: ApiClient,
  kind: PlayedKind,
  today: Date,
): Promise<string> {
  for (const period of pastPeriods(kind, today)) {
    const { items } = await api.get<{ items: unknown[] }>(`/api/reports?period=${period}`);
    if (items.length > 0) continue;
    try {
      return (await api.post<{ key: string }>('/api/reports', { period })).key;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`Each ${kind} of the last ${String(MONTHS_BACK)} months has its report already.`);
}

/** Somebody opened it a moment before us. */
function isTaken(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === 'already-open';
}

/** The periods that are over before the present month in Vietnam, the latest first: `2026-10`, `2026-Q3`. */
function pastPeriods(kind: PlayedKind, today: Date): string[] {
  const there = new Date(today.getTime() + 7 * 3_600_000);
  const months = Array.from({ length: MONTHS_BACK }, (_value, index) =>
    new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() - 1 - index, 1))
      .toISOString()
      .slice(0, 7),
  );
  if (kind === 'month') return months;
  // A quarter is cut off in the middle of its last month.
  return months.flatMap((month) => {
    const quarter = Number(month.slice(5)) / 3;
    return Number.isInteger(quarter) ? [`${month.slice(0, 4)}-Q${String(quarter)}`] : [];
  });
}
