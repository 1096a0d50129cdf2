import { AgencySuccessions, successorForSubject } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import { daysOf } from './case-days.js';
import { CaseQuery, type CaseFilter } from './case-query.service.js';
import { setsOf, type CaseSet } from './case-set.js';
import { countCases, countIn, type CountedCase } from './counted-cases.js';
import { definitions, enoughCases, type MetricDefinition } from './definitions.js';
import { narrowedTo, valueOf, type Dimension, type Narrowing } from './dimension.js';
import { exclusions, membershipOf, type Basis, type Exclusion } from './membership.js';
import { figureOf, type Figures, type MetricId } from './metrics.js';
import type { Period, RequestCase } from './request-case.js';

export type AgencyReading = 'as-reported' | 'mapped';

export interface IndicatorQuery extends Period, CaseFilter {
  /** As the agencies were when they answered (default), or each counted with the agency that has succeeded it. */
  readonly agencies?: AgencyReading | undefined;
  /** By which of its days a case belongs to the period; its final due date when absent. */
  readonly basis?: Basis | undefined;
  /** The day at whose end the world is looked at; today when absent. */
  readonly asOfOn?: string | undefined;
}

/** A question with nothing left open. */
export interface Question extends Period, CaseFilter {
  readonly agencies: AgencyReading;
  readonly basis: Basis;
  readonly asOfOn: string;
}

/** A figure with everything that one needs to doubt it. */
export interface Indicator<Figure> {
  readonly definition: MetricDefinition;
  readonly question: Question;
  /** Measured cases. */
  readonly n: number;
  /** Open and not yet due. */
  readonly pending: number;
  /** Whether there are enough cases to say anything. */
  readonly enough: boolean;
  /** Measured cases that were overdue at some time, whatever became of them. */
  readonly breached: number;
  readonly exclusions: readonly { readonly reason: Exclusion; readonly count: number }[];
  readonly figure: Figure;
}

/** The figure of one part of a question. */
export interface Part<Figure> {
  readonly value: string;
  readonly narrowing: Narrowing;
  readonly indicator: Indicator<Figure>;
}

/** The indicators, computed from the requests' own events each time they are asked for. */
@Injectable()
export class IndicatorService {
  constructor(
    private readonly caseQuery: CaseQuery,
    private readonly legalTime: LegalTimeService,
    private readonly clock: Clock,
    private readonly successions: AgencySuccessions,
  ) {}

  async of<Id extends MetricId>(id: Id, query: IndicatorQuery): Promise<Indicator<Figures[Id]>> {
    const question = await this.question(query);
    return indicator(id, question, await this.counted(question));
  }

  /** The figure of each value that there is, in the order of the values. */
  async by<Id extends MetricId>(
    id: Id,
    query: IndicatorQuery,
    dimension: Dimension,
  ): Promise<Part<Figures[Id]>[]> {
    const question = await this.question(query);
    const byValue = new Map<string, CountedCase[]>();
    for (const each of await this.counted(question)) {
      const value = valueOf(each.subject, dimension, question.basis);
      const cases = byValue.get(value);
      if (cases) cases.push(each);
      else byValue.set(value, [each]);
    }
    return [...byValue]
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([value, cases]) => {
        const narrowing = narrowedTo(value, dimension, question);
        return { value, narrowing, indicator: indicator(id, { ...question, ...narrowing }, cases) };
      });
  }

  /** The cases of a set, by key: as many as the figure with the same question counts. */
  async cases(query: IndicatorQuery, set: CaseSet = 'measured'): Promise<CountedCase[]> {
    const counted = await this.counted(await this.question(query));
    return counted.filter(({ sets }) => sets.includes(set));
  }

  private async question(query: IndicatorQuery): Promise<Question> {
    const { agencies = 'as-reported', basis = 'due' } = query;
    const asOfOn = query.asOfOn ?? localDateOf(await this.clock.now());
    return { ...query, agencies, basis, asOfOn };
  }

  private async counted(question: Question): Promise<CountedCase[]> {
    const { agencies, asOfOn, basis } = question;
    const [found, calendar] = await Promise.all([
      agencies === 'mapped' ? this.mapped(question) : this.caseQuery.list(question),
      this.legalTime.currentCalendar(),
    ]);
    return found.map((subject) => {
      const membership = membershipOf(subject, question, asOfOn, basis);
      const sets = setsOf(subject, membership, asOfOn, calendar);
      return { subject, sets, days: daysOf(subject, asOfOn, calendar) };
    });
  }

  /** The cases of an agency and of all whom it has succeeded by that day; all of them when it is not named. */
  private async mapped({ agencyCode, ...question }: Question): Promise<RequestCase[]> {
    const cases = await this.caseQuery.list(question);
    const successions = await this.successions.successions();
    const mapped = cases.map((each) => {
      const { agencyCode: code, subject, submittedOn: since } = each;
      if (code === null) return each;
      const span = { since, on: question.asOfOn };
      return { ...each, agencyCode: successorForSubject(successions, code, subject, span) };
    });
    return mapped.filter((each) => agencyCode === undefined || each.agencyCode === agencyCode);
  }
}

function indicator<Id extends MetricId>(
  id: Id,
  question: Question,
  cases: readonly CountedCase[],
): Indicator<Figures[Id]> {
  const counted = countCases(cases);
  const n = countIn(counted, 'measured');
  return {
    definition: definitions[id],
    question,
    n,
    pending: countIn(counted, 'pending'),
    enough: n >= enoughCases,
    breached: countIn(counted, 'late-result'),
    exclusions: exclusions
      .map((reason) => ({ reason, count: countIn(counted, reason) }))
      .filter(({ count }) => count > 0),
    figure: figureOf[id](counted),
  };
}
