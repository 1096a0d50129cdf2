import { addMonths } from '@minhbach/calendar';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import {
  agencyComparison,
  type AgencyComparison,
  type ComparedShare,
} from './agency-comparison.js';
import { agencyGrounds, type AgencyGrounds } from './agency-grounds.js';
import { agencyMonths, type AgencyMonths } from './agency-months.js';
import { answerDays, type AnswerDays } from './answer-days.js';
import { breachCalendar, type BreachDay } from './breach-calendar.js';
import type { ClockName } from './case-days.js';
import { countIn } from './counted-cases.js';
import type { Dimension } from './dimension.js';
import { IndicatorService, type Counted } from './indicator.service.js';
import { monthlyTrend, type MonthlyTrend } from './monthly-trend.js';
import type { IndicatorQuery } from './question.js';

/** Longest baseline that is looked for, and what a chart of months has room for. */
const monthsBack = 108;
const monthsShown = 24;

const setsOnly = { days: [], firms: false } as const;

/** What the charts of the indicators show. The screens only draw it. */
@Injectable()
export class IndicatorCharts {
  constructor(
    private readonly indicators: IndicatorService,
    private readonly legalTime: LegalTimeService,
  ) {}

  /** How long answers take, against the limits of the law. */
  async answerDays(query: IndicatorQuery, clock: ClockName): Promise<AnswerDays> {
    const { parts } = await this.daysBy(query, clock, ['regime', 'channel', 'complexity']);
    return answerDays(parts, clock, (id) => this.legalTime.regime(id));
  }

  /** Whether the months until the end of the period differ from what was usual. */
  async trend(query: IndicatorQuery, clock: ClockName): Promise<MonthlyTrend> {
    const from = addMonths(`${query.to.slice(0, 7)}-01`, -monthsBack);
    const { question, parts } = await this.daysBy({ ...query, from }, clock, ['month']);
    const months = parts.map(({ values: [month = ''], cases }) => ({ month, cases }));
    return monthlyTrend(months, clock, question.asOfOn, monthsShown);
  }

  /** Each agency's months up to the end of the period, a year of them. */
  async agencyMonths(query: IndicatorQuery, clock: ClockName): Promise<AgencyMonths> {
    const from = addMonths(`${query.to.slice(0, 7)}-01`, -11);
    const { question, parts } = await this.daysBy({ ...query, from }, clock, ['agency', 'month']);
    return agencyMonths(parts, clock, question.asOfOn);
  }

  async agencies(query: IndicatorQuery, compared: ComparedShare): Promise<AgencyComparison> {
    const { parts } = await this.indicators.counted(query, ['agency'], setsOnly);
    return agencyComparison(
      parts.map(({ values: [agencyCode = ''], cases }) => ({ agencyCode, cases })),
      compared,
    );
  }

  /** On which due dates answers were late, by the calendar in force. */
  async breaches(query: IndicatorQuery): Promise<BreachDay[]> {
    const [{ parts }, calendar] = await Promise.all([
      this.indicators.counted({ ...query, basis: 'due' }, ['day'], setsOnly),
      this.legalTime.currentCalendar(),
    ]);
    const late = parts.map(
      ({ values: [day = ''], cases }) => [day, countIn(cases, 'late-result')] as const,
    );
    return breachCalendar(query, new Map(late), calendar);
  }

  /** On what grounds each agency refused. */
  async grounds(query: IndicatorQuery): Promise<AgencyGrounds> {
    const { parts } = await this.indicators.counted(query, ['agency', 'ground'], setsOnly);
    return agencyGrounds(parts);
  }

  private async daysBy(
    query: IndicatorQuery,
    clock: ClockName,
    dimensions: readonly Dimension[],
  ): Promise<Counted> {
    return this.indicators.counted(query, dimensions, { days: [clock], firms: false });
  }
}
