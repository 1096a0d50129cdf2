import { addDays, localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import type { Interval } from '@minhbach/statistics';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseStore } from '../case-store.service.js';
import { bitOf } from '../set-mask.js';
import { breachForecast, type Duration } from './breach-forecast.js';

/** An open request that is not late yet, and how likely it is to be. */
export interface RequestForecast {
  readonly requestKey: string;
  readonly code: string;
  readonly title: string;
  readonly agencyCode: string | null;
  readonly dueOn: string;
  readonly workingDaysLeft: number;
  readonly n: number;
  readonly probability: number | null;
  readonly interval: Interval | null;
  /** Whose requests it is compared with: those of its agency, or of all where these are too few. */
  readonly comparedWith: 'agency' | 'everybody';
}

/** Of how many days back closed requests are compared. */
export const comparedDays = 180;

interface OpenRow {
  readonly requestKey: string;
  readonly code: string;
  readonly title: string;
  readonly agencyCode: string | null;
  readonly complexity: string | null;
  readonly dueOn: string;
  readonly elapsed: number;
}

interface DurationRow {
  readonly agencyCode: string | null;
  readonly complexity: string | null;
  readonly duration: number;
  readonly isClosed: boolean;
  readonly count: number;
}

const openCases = `
  SELECT c.request_key::text AS "requestKey", r.code, r.title, c.agency_code AS "agencyCode", c.complexity,
    c.due_day::text AS "dueOn", c.statutory AS elapsed
  FROM indicator_case c JOIN information_request r ON r.key = c.request_key
  WHERE c.valid_to IS NOT NULL AND c.closed_on IS NULL AND c.due_day >= $1::date AND c.statutory IS NOT NULL
    AND c.sets & ${String(bitOf('pending'))} <> 0 AND ($2::text IS NULL OR c.agency_code = $2)
  ORDER BY c.due_day, c.request_key LIMIT $3`;

/** How long they took, or have been open: few rows, however many requests. */
const durations = `
  SELECT agency_code AS "agencyCode", complexity, statutory AS duration, closed_on IS NOT NULL AS "isClosed",
    count(*)::integer AS count
  FROM indicator_case
  WHERE statutory IS NOT NULL AND (
    (closed_on >= $1::date AND sets & ${String(bitOf('closed'))} <> 0)
    OR (closed_on IS NULL AND sets & ${String(bitOf('pending') | bitOf('overdue'))} <> 0))
  GROUP BY 1, 2, 3, 4`;

/** Says of open requests how likely they are to be late, from how long comparable ones took. */
@Injectable()
export class Forecasts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: CaseStore,
    private readonly legalTime: LegalTimeService,
    private readonly clock: Clock,
  ) {}

  /** Of the `limit` that are due next, the likeliest first; those of which nothing can be said come last. */
  async of(agencyCode: string | null, limit: number): Promise<RequestForecast[]> {
    const today = localDateOf(await this.clock.now());
    await this.store.catchUp(today);
    const [open, known, calendar] = await Promise.all([
      this.dataSource.query<OpenRow[]>(openCases, [today, agencyCode, limit]),
      this.dataSource.query<DurationRow[]>(durations, [addDays(today, -comparedDays)]),
      this.legalTime.currentCalendar(),
    ]);
    return open
      .map((request) => {
        const workingDaysLeft = calendar.workingDaysBetween(today, request.dueOn);
        return { ...forecastOf(request, workingDaysLeft, known), workingDaysLeft };
      })
      .sort((one, other) => (other.probability ?? -1) - (one.probability ?? -1));
  }
}

function forecastOf(
  { complexity, elapsed, ...request }: OpenRow,
  workingDaysLeft: number,
  known: readonly DurationRow[],
): Omit<RequestForecast, 'workingDaysLeft'> {
  const alike = known.filter((each) => each.complexity === complexity);
  const own = alike.filter(({ agencyCode }) => agencyCode === request.agencyCode);
  const limit = elapsed + workingDaysLeft;
  const ofAgency = breachForecast(own.map(durationOf), elapsed, limit);
  if (ofAgency.probability !== null) return { ...request, ...ofAgency, comparedWith: 'agency' };
  const ofAll = breachForecast(alike.map(durationOf), elapsed, limit);
  return { ...request, ...ofAll, comparedWith: 'everybody' };
}

function durationOf({ duration, isClosed, count }: DurationRow): Duration {
  return { duration, event: isClosed ? 'closed' : null, count };
}
