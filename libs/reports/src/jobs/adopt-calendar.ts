import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { reportDates } from '../report-dates.js';
import { ReportNotices } from '../report-notices.service.js';
import { ReportPart } from '../report-part.entity.js';
import { reportVariables, subjectOf, type PartVariable } from '../report-process.js';
import { Report } from '../report.entity.js';
import { ruleById } from '../reporting-rules.js';
import { recounted, standingParts } from '../standing-part.js';

/**
 * Counts an open part anew when a later calendar was published; the header `subject` says which one. Timers and due
 * dates of tasks follow the variables that come back. What was handed in or is late stays as it is.
 */
@Injectable()
export class AdoptReportCalendar {
  constructor(
    private readonly legalTime: LegalTimeService,
    private readonly notices: ReportNotices,
  ) {}

  @JobWorker('report.adopt-calendar')
  async adopt(job: ActivatedJob, tx: Transaction): Promise<Variables | undefined> {
    const { reportKey } = reportVariables(job) as { reportKey?: string };
    const report = reportKey && (await tx.manager.findOneBy(Report, { key: reportKey }));
    // Published before the period has been opened, or after the report has left.
    if (!report || report.issuedOn !== null) return undefined;
    const moved = await this.partMoved(job, report, tx);
    if (job.headers.subject !== 'synthesis') return moved ? { part: moved } : undefined;
    return {
      ...(moved && { synthesis: moved }),
      ...(job.variables.synthesisBegun === false && (await this.intake(report, tx))),
    };
  }

  private async partMoved(
    job: ActivatedJob,
    report: Report,
    tx: Transaction,
  ): Promise<PartVariable | null> {
    const carried = subjectOf(job);
    const standing = await standingParts(tx.manager, [report.key]);
    const own = standing.find(({ part }) => part.key === carried.key);
    const rule = await ruleById(report.ruleId, tx);
    const calendar = await this.legalTime.currentCalendar(tx);
    const found = own && recounted(own, report, rule, calendar);
    if (!own || !found) return null;
    const { isReturn, dueOn, dates } = found;
    const { returned } = carried;
    const isReturnedUntil = returned?.newDueOn === dueOn;
    const part = {
      ...carried,
      ...dates,
      returned: returned && isReturnedUntil ? { ...returned, newDueOn: dates.dueOn } : returned,
    };
    if (!isReturn) {
      await tx.manager.update(ReportPart, { key: own.part.key }, { dueOn: dates.dueOn });
    }
    if (dates.dueOn !== dueOn) await this.notices.recounted(tx, job, part);
    return part;
  }

  /** How long the Centre waits for the divisions. */
  private async intake(report: Report, tx: Transaction): Promise<Variables> {
    const rule = await ruleById(report.ruleId, tx);
    const calendar = await this.legalTime.currentCalendar(tx);
    const dates = reportDates(rule, report.period, report.openedAt, calendar);
    const { intakeEndsOn, intakeEndsAt } = dates;
    await tx.manager.update(Report, { key: report.key }, { intakeEndsOn });
    return { synthesiseAt: intakeEndsAt };
  }
}
