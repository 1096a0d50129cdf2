import { AgencySuccessions, successorForSubject, type AgencySuccession } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { AskedByService, askedByService, Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import { daysOf } from './case-days.js';
import { CaseQuery } from './case-query.service.js';
import { setsOf, type CaseSet } from './case-set.js';
import { CaseStore } from './case-store.service.js';
import { countCases, together, type CountedCase, type CountedCases } from './counted-cases.js';
import { blank, narrowedTo, valueOf, type Dimension, type Narrowing } from './dimension.js';
import { indicatorOf, type Indicator } from './indicator.js';
import { membershipOf } from './membership.js';
import { metrics, type Figures, type MetricId } from './metrics.js';
import { isAskedFor, type IndicatorQuery, type Question } from './question.js';
import { StoredCases, type Wanted } from './stored-cases.service.js';

/** The figure of one part of a question. */
export interface Part<Figure> {
  readonly value: string;
  readonly narrowing: Narrowing;
  readonly indicator: Indicator<Figure>;
}

/** The counts of a question, told apart. */
export interface Counted {
  readonly question: Question;
  readonly parts: readonly { readonly values: readonly string[]; readonly cases: CountedCases }[];
}

export interface CasePage {
  /** Of all pages together: what the figure with the same question counts. */
  readonly count: number;
  readonly items: readonly CountedCase[];
  /** The key of the last one when there are more. */
  readonly next: string | null;
}

/** A question, and the cases that stood otherwise on its day than they are kept. */
interface Asked {
  readonly question: Question;
  readonly successions: readonly AgencySuccession[];
  readonly otherwise: readonly CountedCase[];
}

const everyCase = { after: '0', limit: 1_000 } as const;

/** The indicators, computed from what the requests' own events have left behind. Nobody can type one in. */
@Injectable()
export class IndicatorService {
  constructor(
    private readonly store: CaseStore,
    private readonly stored: StoredCases,
    private readonly caseQuery: CaseQuery,
    private readonly legalTime: LegalTimeService,
    private readonly clock: Clock,
    private readonly agencySuccessions: AgencySuccessions,
  ) {}

  async of<Id extends MetricId>(id: Id, query: IndicatorQuery): Promise<Indicator<Figures[Id]>> {
    const asked = await this.ask(query);
    const counts = await this.counts(metrics[id].wants, asked, []);
    return indicatorOf(id, asked.question, counts.get('') ?? countCases([]));
  }

  /** The figure of each value that there is, in the order of the values. */
  async by<Id extends MetricId>(
    id: Id,
    query: IndicatorQuery,
    dimension: Dimension,
  ): Promise<Part<Figures[Id]>[]> {
    const asked = await this.ask(query);
    const { question } = asked;
    return [...(await this.counts(metrics[id].wants, asked, [dimension]))]
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([value, counted]) => {
        const narrowing = narrowedTo(value, dimension, question);
        const indicator = indicatorOf(id, { ...question, ...narrowing }, counted);
        return { value, narrowing, indicator };
      });
  }

  /** What figures are made of: the counts of every combination of values that there is, each value in its place. */
  async counted(
    query: IndicatorQuery,
    dimensions: readonly Dimension[],
    wants: Wanted,
  ): Promise<Counted> {
    const asked = await this.ask(query);
    const counts = await this.counts(wants, asked, dimensions);
    const parts = [...counts].map(([value, cases]) => ({ values: value.split(blank), cases }));
    return { question: asked.question, parts };
  }

  /** The cases of a set, by key: as many as the figure with the same question counts, for whoever may see each of them. */
  async cases(
    query: IndicatorQuery,
    set: CaseSet = 'measured',
    { after, limit }: { readonly after: string; readonly limit: number } = everyCase,
  ): Promise<CasePage> {
    const asked = await this.ask(query);
    const { question, otherwise, successions } = asked;
    const page = { after, limit: limit + 1 };
    const [count, kept] = await Promise.all([
      this.stored.countIn(question, set, successions),
      this.stored.keysIn(question, set, page, successions),
    ]);
    const anew = otherwise
      .filter(({ sets }) => sets.includes(set))
      .map(({ subject }) => subject.requestKey);
    const rest = [...kept, ...anew].map(Number).filter((key) => key > Number(after));
    const keys = rest.sort((a, b) => a - b).map(String);
    const opened = await this.caseQuery.seenAmong(keys.slice(0, limit));
    // Also by what happened to them at another agency.
    const items = await askedByService(() => this.countedAsOf(question, opened, successions));
    const next = keys.length > limit ? (items.at(-1)?.subject.requestKey ?? null) : null;
    return { count: count + anew.length, items, next };
  }

  /**
   * Everything up to this moment is in the answer: what has changed is counted before it is asked. A figure is over all
   * cases, whoever asks for it.
   */
  @AskedByService()
  private async ask(query: IndicatorQuery): Promise<Asked> {
    const { agencies = 'as-reported', basis = 'due' } = query;
    const today = localDateOf(await this.clock.now());
    const question = { ...query, agencies, basis, asOfOn: query.asOfOn ?? today };
    const [successions] = await Promise.all([
      agencies === 'mapped' ? this.agencySuccessions.successions() : [],
      this.store.catchUp(today),
    ]);
    const keys = await this.stored.otherwiseOn(question.asOfOn);
    const cases = await this.countedAsOf(question, keys, successions);
    const otherwise = cases.filter((each) => isAskedFor(each, question));
    return { question, successions, otherwise };
  }

  private async counts(
    wants: Wanted,
    { question, successions, otherwise }: Asked,
    dimensions: readonly Dimension[],
  ): Promise<Map<string, CountedCases>> {
    const counts = await this.stored.counts(question, dimensions, wants, successions);
    const anew = new Map<string, CountedCase[]>();
    for (const each of otherwise) {
      const value = valueOf(each.subject, dimensions, question.basis);
      const cases = anew.get(value);
      if (cases) cases.push(each);
      else anew.set(value, [each]);
    }
    for (const [value, cases] of anew) {
      const known = counts.get(value) ?? countCases([]);
      counts.set(value, together(known, countCases(cases)));
    }
    return counts;
  }

  private async countedAsOf(
    { agencies, asOfOn, ...question }: Question,
    keys: readonly string[],
    successions: readonly AgencySuccession[],
  ): Promise<CountedCase[]> {
    const [found, calendar] = await Promise.all([
      this.caseQuery.asOf(asOfOn, keys),
      this.legalTime.currentCalendar(),
    ]);
    return found.map((each) => {
      const { agencyCode: code, subject: about, submittedOn: since } = each;
      const agencyCode =
        code === null || agencies === 'as-reported'
          ? code
          : successorForSubject(successions, code, about, { since, on: asOfOn });
      const subject = { ...each, agencyCode };
      const membership = membershipOf(subject, question, asOfOn, question.basis);
      const sets = setsOf(subject, membership, asOfOn, calendar);
      return { subject, sets, days: daysOf(subject, asOfOn, calendar) };
    });
  }
}
