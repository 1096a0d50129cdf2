import { localDateOf, type LocalDate } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { barsOn, type DueBar } from './due-bars.js';
import { InformationRequest } from './information-request.entity.js';
import { narrow } from './request-filter.js';
import type { RequestScope } from './request-view.js';

export interface DueCount {
  readonly countedOn: LocalDate;
  readonly open: number;
  readonly bars: readonly (DueBar & { readonly count: number })[];
}

/** How many open requests there are by the working days that are left to answer them. */
@Injectable()
export class DueCounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly legalTime: LegalTimeService,
    private readonly clock: Clock,
  ) {}

  /** Counts what a list with the same filter and the bar's two dates shows; requests without a due date are in none. */
  async of(filter: RequestScope): Promise<DueCount> {
    const countedOn = localDateOf(await this.clock.now());
    const bars = barsOn(countedOn, await this.legalTime.currentCalendar());
    const days = await this.openByDueDate(filter, countedOn);
    const countIn = ({ dueFrom, dueTo }: DueBar) =>
      sum(
        days.filter(
          ({ dueOn }) =>
            (dueFrom === null || dueOn >= dueFrom) && (dueTo === null || dueOn <= dueTo),
        ),
      );
    return {
      countedOn,
      open: sum(days),
      bars: bars.map((bar) => ({ ...bar, count: countIn(bar) })),
    };
  }

  private openByDueDate(filter: RequestScope, today: LocalDate): Promise<DueDay[]> {
    const query = this.dataSource.manager
      .createQueryBuilder(InformationRequest, 'r')
      .select('CAST(r.dueOn AS text)', 'dueOn')
      .addSelect('count(*)::integer', 'count')
      .where('r.closedOn IS NULL AND r.dueOn IS NOT NULL')
      .groupBy('r.dueOn');
    narrow(query, filter, today);
    return query.getRawMany<DueDay>();
  }
}

interface DueDay {
  readonly dueOn: LocalDate;
  readonly count: number;
}

function sum(days: readonly DueDay[]): number {
  return days.reduce((total, { count }) => total + count, 0);
}
