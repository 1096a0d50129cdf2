import { ApiProblem } from '../api-problem.js';
import type { ApiClient } from '../api-client.js';

/** How far back the demonstration looks for a month without a report. */
const MONTHS_BACK = 60;

/** Opens the report of the latest month that is over and has none; tells its key. */
export async function openNextPeriod(api: ApiClient, today: Date): Promise<string> {
  for (const period of pastPeriods(today)) {
    const { items } = await api.get<{ items: unknown[] }>(`/api/reports?period=${period}`);
    if (items.length > 0) continue;
    try {
      return (await api.post<{ key: string }>('/api/reports', { period })).key;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`Each of the last ${String(MONTHS_BACK)} months has its report already.`);
}

/** Somebody opened it a moment before us. */
function isTaken(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === 'already-open';
}

/** The months before the present one in Vietnam, the latest first, as `YYYY-MM`. */
function pastPeriods(today: Date): string[] {
  const there = new Date(today.getTime() + 7 * 3_600_000);
  return Array.from({ length: MONTHS_BACK }, (_value, index) =>
    new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() - 1 - index, 1))
      .toISOString()
      .slice(0, 7),
  );
}
