import { AgencySuccessions, successorForSubject } from '@minhbach/agencies';
import { daysBetween, localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import { CaseQuery, type CaseFilter } from './case-query.service.js';
import { cs5, type Cs5 } from './cs5.js';
import { cs6, type Cs6 } from './cs6.js';
import { definitions, enoughCases, type MetricDefinition } from './definitions.js';
import { membershipOf, type Exclusion, type Membership } from './membership.js';
import type { Period, RequestCase } from './request-case.js';

export type AgencyReading = 'as-reported' | 'mapped';

export interface IndicatorQuery extends Period {
  /** Only requests that this agency answers. */
  readonly agencyCode?: string | undefined;
  /** As the agencies were when they answered (default), or each counted with the agency that has succeeded it. */
  readonly agencies?: AgencyReading | undefined;
  /** The day at whose end the world is looked at; today when absent. */
  readonly asOfOn?: string | undefined;
}

/** A figure with everything that one needs to doubt it. */
export interface Indicator<Figure> {
  readonly definition: MetricDefinition;
  readonly period: Period;
  readonly agencyCode: string | null;
  readonly agencies: AgencyReading;
  readonly asOfOn: string;
  /** Measured cases: the length of `cases`. */
  readonly n: number;
  /** Open and not yet due. */
  readonly pending: number;
  /** Whether there are enough cases to say anything. */
  readonly enough: boolean;
  /** Measured cases that were overdue at some time, whatever became of them. */
  readonly breached: number;
  readonly exclusions: readonly { readonly reason: Exclusion; readonly count: number }[];
  readonly figure: Figure;
  /** The measured cases, by key. */
  readonly cases: readonly RequestCase[];
  readonly pendingCases: readonly RequestCase[];
  readonly excludedCases: readonly RequestCase[];
}

/** The two indicators of the PCI, computed from the requests' own events each time they are asked for. */
@Injectable()
export class IndicatorService {
  constructor(
    private readonly caseQuery: CaseQuery,
    private readonly legalTime: LegalTimeService,
    private readonly clock: Clock,
    private readonly successions: AgencySuccessions,
  ) {}

  /** CS 5: how many of those who asked received the information. */
  async cs5(query: IndicatorQuery): Promise<Indicator<Cs5>> {
    return this.indicator('cs5', query, async (measured) => {
      const calendar = await this.legalTime.currentCalendar();
      return cs5(measured, (from, to) => calendar.workingDaysBetween(from, to));
    });
  }

  /** CS 6: how many days it took. */
  async cs6(query: IndicatorQuery): Promise<Indicator<Cs6>> {
    return this.indicator('cs6', query, async (measured, asOfOn) => {
      const calendar = await this.legalTime.currentCalendar();
      return cs6(measured, asOfOn, {
        calendarDaysBetween: daysBetween,
        workingDaysBetween: (from, to) => calendar.workingDaysBetween(from, to),
      });
    });
  }

  private async indicator<Figure>(
    id: MetricDefinition['id'],
    query: IndicatorQuery,
    figureOf: (measured: readonly RequestCase[], asOfOn: string) => Promise<Figure>,
  ): Promise<Indicator<Figure>> {
    const { from, to, agencyCode = null, agencies = 'as-reported' } = query;
    const asOfOn = query.asOfOn ?? localDateOf(await this.clock.now());
    const period = { from, to };
    const filter = { ...period, agencyCode, asOfOn };
    const found = await (agencies === 'mapped' ? this.mapped(filter) : this.caseQuery.list(filter));
    const sorted = found.map((subject) => ({
      subject,
      membership: membershipOf(subject, period, asOfOn),
    }));
    const casesIn = (where: Membership['in']) =>
      sorted.filter(({ membership }) => membership.in === where).map(({ subject }) => subject);
    const cases = casesIn('measured');
    const pendingCases = casesIn('pending');
    return {
      definition: definitions[id],
      period,
      agencyCode,
      agencies,
      asOfOn,
      n: cases.length,
      pending: pendingCases.length,
      enough: cases.length >= enoughCases,
      breached: cases.filter((subject) => wasOverdue(subject, asOfOn)).length,
      exclusions: exclusionCounts(sorted.map(({ membership }) => membership)),
      figure: await figureOf(cases, asOfOn),
      cases,
      pendingCases,
      excludedCases: casesIn('excluded'),
    };
  }

  /** The cases of an agency and of all whom it has succeeded by that day; all of them when it is null. */
  private async mapped({ agencyCode, ...filter }: CaseFilter): Promise<RequestCase[]> {
    const cases = await this.caseQuery.list({ ...filter, agencyCode: null });
    const successions = await this.successions.successions();
    const mapped = cases.map((each) => {
      const { agencyCode: code, subject, submittedOn: since } = each;
      if (code === null) return each;
      const span = { since, on: filter.asOfOn };
      return { ...each, agencyCode: successorForSubject(successions, code, subject, span) };
    });
    return mapped.filter((each) => agencyCode === null || each.agencyCode === agencyCode);
  }
}

/** Recorded at the time, or plain from the dates when the recording has not come yet. */
function wasOverdue({ breachedOn, dueOn, closedOn }: RequestCase, asOfOn: string): boolean {
  return breachedOn !== null || (dueOn !== null && (closedOn ?? asOfOn) > dueOn);
}

function exclusionCounts(memberships: readonly Membership[]): Indicator<unknown>['exclusions'] {
  const reasons = memberships.flatMap((each) => (each.in === 'excluded' ? [each.reason] : []));
  return [...new Set(reasons)]
    .sort()
    .map((reason) => ({ reason, count: reasons.filter((each) => each === reason).length }));
}
