import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { NotificationService } from '@minhbach/notifications';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { lastDayOf, periodBefore, printedDate, printedPeriod } from '../period.js';
import type { PartDates } from '../report-dates.js';
import { ReportOpening } from '../report-opening.service.js';
import { ReportPart } from '../report-part.entity.js';
import type { PartVariable } from '../report-process.js';
import { Report } from '../report.entity.js';

interface Unit {
  readonly code: string;
  readonly nameVi: string;
}

/**
 * Opens a period: finds the department by date, its divisions and its Centre, gives each its part and dates.
 * Started by the timer it is the month before; the second start of the same period ends at once.
 */
@Injectable()
export class OpenPeriod {
  constructor(
    private readonly opening: ReportOpening,
    private readonly agencies: AgencyRegistry,
    private readonly notifications: NotificationService,
    private readonly keys: KeyAllocator,
  ) {}

  @JobWorker('report.open-period')
  async open(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const report = await this.reportOf(job, tx);
    if (!report) return { periodOpened: false };
    const {
      divisions: dates,
      synthesis: centreDates,
      ...intake
    } = await this.opening.datesOf(report, tx);
    const on = lastDayOf(report.period);
    const divisions = await this.agencies.divisionsOf(report.agencyCode, on);
    const centre = await this.agencies.centreOf(report.agencyCode, on);
    const parts = divisions.map((unit) => partVariable(unit, centre, dates));
    const synthesis = partVariable(centre, centre, centreDates);
    const keyed = await this.store(report, [...parts, synthesis], tx);
    await this.announce(job, report, keyed, tx);
    return {
      periodOpened: true,
      reportKey: report.key,
      period: report.period,
      divisions: keyed.slice(0, -1),
      synthesis: keyed.at(-1),
      directorGroups: [`${report.issuerCode}:director`, `${report.issuerCode}:approver`],
      synthesiseAt: intake.intakeEndsAt,
      synthesisBegun: false,
    };
  }

  /** Opened by hand it is there already; the timer's instance claims it now. */
  private async reportOf(job: ActivatedJob, tx: Transaction): Promise<Report | null> {
    const processInstanceKey = String(job.rootKey);
    const report = await tx.manager.findOneBy(Report, { processInstanceKey });
    return report ?? this.opening.claim(tx, periodOf(job), job.rootKey, 'system');
  }

  private async store(
    report: Report,
    parts: readonly Omit<PartVariable, 'key'>[],
    tx: Transaction,
  ): Promise<PartVariable[]> {
    const firstKey = await this.keys.take(parts.length);
    const keyed = parts.map((part, index) => ({ ...part, key: String(firstKey + index) }));
    await tx.manager.insert(
      ReportPart,
      keyed.map(({ key, code, name, dueOn }, index) => ({
        key,
        reportKey: report.key,
        kind: index === parts.length - 1 ? ('synthesis' as const) : ('division' as const),
        unitCode: code,
        unitName: name,
        dueOn,
        submittedOn: null,
      })),
    );
    return keyed;
  }

  private async announce(
    job: ActivatedJob,
    report: Report,
    parts: readonly PartVariable[],
    tx: Transaction,
  ): Promise<void> {
    for (const [index, { preparerGroup, headGroup, dueOn }] of parts.entries()) {
      const what = index === parts.length - 1 ? 'trình báo cáo tổng hợp' : 'gửi báo cáo';
      await this.notifications.notify(tx, {
        recipients: [preparerGroup, headGroup],
        kind: 'report.opened',
        subjectType: 'report',
        subjectKey: report.key,
        causeKey: job.key,
        text: `Đã mở kỳ báo cáo ${printedPeriod(report.period)}. Đề nghị ${what} chậm nhất là hết ngày ${printedDate(dueOn)}.`,
      });
    }
  }
}

/**
 * As asked for by hand, or the month before the one for which the timer was set: `scheduledFor` is that instant,
 * also when the service was down on the first of the month.
 */
function periodOf({ variables, at }: ActivatedJob): string {
  const { period, scheduledFor } = variables;
  if (typeof period === 'string') return period;
  return periodBefore(localDateOf(typeof scheduledFor === 'string' ? scheduledFor : at));
}

function partVariable(unit: Unit, centre: Unit, dates: PartDates): Omit<PartVariable, 'key'> {
  return {
    code: unit.code,
    name: unit.nameVi,
    preparerGroup: `${unit.code}:preparer`,
    headGroup: `${unit.code}:head`,
    centreGroup: `${centre.code}:preparer`,
    returned: null,
    ...dates,
  };
}
