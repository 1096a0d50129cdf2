import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { IndicatorService, type Indicator, type Sla } from '@minhbach/indicators';
import { Injectable } from '@nestjs/common';
import { changedFigures, type ChangedFigure, type KeptFigures } from './kept-figures.js';
import { firstDayOf, lastDayOf } from './period.js';
import { figuresOf, standingNames, type Standing } from './report-figure.js';
import type { ReportView } from './report-view.js';
import type { Report } from './report.entity.js';

/** What is to be known of the figures of a report. */
export interface FiguresOfReport {
  /** Those of the newest version of the synthesis; null before the first, and of versions older than kept figures. */
  readonly kept: KeptFigures | null;
  readonly versionNumber: number | null;
  /** What the events of the requests say now. */
  readonly now: KeptFigures;
  readonly changed: readonly ChangedFigure[];
}

/** The figures of a report's period, computed from the events of the requests. */
@Injectable()
export class ReportFigures {
  constructor(
    private readonly indicators: IndicatorService,
    private readonly clock: Clock,
  ) {}

  /** Reads them as they are at an instant, for the department that led the component in the period. */
  async read(
    { period, agencyCode }: Pick<Report, 'period' | 'agencyCode'>,
    now: Date,
  ): Promise<KeptFigures> {
    const [from, to, asOfOn] = [firstDayOf(period), lastDayOf(period), localDateOf(now)];
    const question = { from, to, agencyCode, asOfOn };
    const [cs5, cs6, sla] = await Promise.all([
      this.indicators.of('cs5', question),
      this.indicators.of('cs6', question),
      this.indicators.of('sla', question),
    ]);
    return {
      ...{ agencyCode, from, to, asOfOn, readAt: now.toISOString() },
      figures: figuresOf({ cs5, cs6, sla }),
      standings: standingsOf(sla),
    };
  }

  /** The kept ones, those of now, and where they differ. */
  async ofReport(report: ReportView): Promise<FiguresOfReport> {
    const newest = report.synthesis?.versions.at(-1);
    const kept = newest?.figures ?? null;
    const now = await this.read(report, await this.clock.now());
    return {
      kept,
      versionNumber: kept && newest ? newest.number : null,
      now,
      changed: kept ? changedFigures(kept, now) : [],
    };
  }
}

function standingsOf({ figure }: Indicator<Sla>): KeptFigures['standings'] {
  return (Object.keys(standingNames) as Standing[]).map((standing) => ({
    standing,
    count: figure.standings.find(({ set }) => set === standing)?.count ?? 0,
  }));
}
