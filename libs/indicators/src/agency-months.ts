import type { ClockName } from './case-days.js';
import { monthlyMedians, type MonthlyMedian } from './monthly-trend.js';
import type { Counted } from './indicator.service.js';

export interface AgencyMonths {
  readonly clock: ClockName;
  /** The longest of all medians, so that all agencies are drawn on one scale. */
  readonly longest: number;
  /** Those with the most cases first. */
  readonly agencies: readonly {
    readonly agencyCode: string;
    readonly n: number;
    readonly months: readonly MonthlyMedian[];
  }[];
}

/** Monthly medians of each agency, from counts by agency and month; only months with enough cases have one. */
export function agencyMonths(
  parts: Counted['parts'],
  clock: ClockName,
  asOfOn: string,
): AgencyMonths {
  const every = [...new Set(parts.map(({ values: [, month = ''] }) => month))];
  const codes = [...new Set(parts.map(({ values: [agency = ''] }) => agency))];
  const none = { sets: [], days: [], firms: [] };
  const agencies = codes.map((agencyCode) => {
    const own = parts.filter(({ values }) => values[0] === agencyCode);
    const counts = every.map((month) => ({
      ...{ month, cases: own.find(({ values }) => values[1] === month)?.cases ?? none },
    }));
    const months = monthlyMedians(counts, clock, asOfOn).map((each) =>
      each.enough ? each : { ...each, median: null },
    );
    return { agencyCode, n: months.reduce((sum, { n }) => sum + n, 0), months };
  });
  const medians = agencies.flatMap(({ months }) => months.map(({ median }) => median ?? 0));
  return {
    clock,
    longest: Math.max(0, ...medians),
    agencies: agencies
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n || (a.agencyCode < b.agencyCode ? -1 : 1)),
  };
}
