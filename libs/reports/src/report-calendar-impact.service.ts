import { compileCalendar, type CalendarChange, type LocalDate } from '@minhbach/calendar';
import { CalendarPublication } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { ReportingRule } from './reporting-rule.entity.js';
import { Report } from './report.entity.js';
import { recounted, standingParts } from './standing-part.js';

/** A part of an open report whose due date a calendar would move. */
export interface MovedPart {
  readonly reportKey: string;
  readonly period: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly dueOn: LocalDate;
  readonly newDueOn: LocalDate;
}

/** What a change of the calendar would do to the parts of reports that are still to be handed in. */
export interface ReportCalendarPreview {
  readonly open: number;
  readonly earlier: number;
  readonly later: number;
  /** Those that move, in the order of their reports. */
  readonly moved: readonly MovedPart[];
}

const none: ReportCalendarPreview = { open: 0, earlier: 0, later: 0, moved: [] };

/** Tells beforehand which dates of reports a calendar would move; writes nothing. */
@Injectable()
export class ReportCalendarImpact {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publication: CalendarPublication,
  ) {}

  /** Nothing of a change that cannot be published. */
  async preview(basedOn: number, change: CalendarChange): Promise<ReportCalendarPreview> {
    const proposed = await this.publication.propose(basedOn, change);
    if (!proposed.ok) return none;
    const calendar = compileCalendar(proposed.calendar);
    const { manager } = this.dataSource;
    const reports = await manager.findBy(Report, { issuedOn: IsNull() });
    const rules = await manager.find(ReportingRule);
    const standing = await standingParts(
      manager,
      reports.map(({ key }) => key),
    );
    const parts = standing.flatMap((each): MovedPart[] => {
      const report = reports.find(({ key }) => key === each.part.reportKey);
      const rule = rules.find(({ id }) => id === report?.ruleId);
      const found = report && rule && recounted(each, report, rule, calendar);
      if (!found) return [];
      const { unitCode, unitName, reportKey } = each.part;
      const { dueOn, dates } = found;
      return [
        { reportKey, period: report.period, unitCode, unitName, dueOn, newDueOn: dates.dueOn },
      ];
    });
    const moved = parts.filter(({ dueOn, newDueOn }) => dueOn !== newDueOn);
    const earlier = moved.filter(({ dueOn, newDueOn }) => newDueOn < dueOn).length;
    return { open: parts.length, earlier, later: moved.length - earlier, moved };
  }
}
