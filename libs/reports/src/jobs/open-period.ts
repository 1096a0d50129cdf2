import { AgencyRegistry } from '@minhbach/agencies';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { NotificationService } from '@minhbach/notifications';
import { JobWorker, scheduledOn, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import {
  halfYearCutOffBefore,
  lastDayOf,
  periodBefore,
  printedDate,
  printedPeriod,
  quarterCutOffBefore,
} from '../period.js';
import type { PartDates, ReportDates } from '../report-dates.js';
import { ReportOpening } from '../report-opening.service.js';
import { ReportPart, type PartKind } from '../report-part.entity.js';
import type { PartVariable } from '../report-process.js';
import { Report } from '../report.entity.js';

interface Unit {
  readonly code: string;
  readonly nameVi: string;
}

/** Who has a part in hand. */
type PartUnit = Omit<PartVariable, keyof PartDates | 'key' | 'returned'>;

interface OpenedPart {
  readonly kind: PartKind;
  readonly variable: PartVariable;
}

type Unkeyed = Pick<OpenedPart, 'kind'> & { readonly variable: Omit<PartVariable, 'key'> };

/**
 * Opens a period: finds the department by date, its divisions and its Centre, gives each its part and dates.
 * Started by a timer it is what ended before it; the second start of the same period ends at once.
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
    const dates = await this.opening.datesOf(report, tx);
    const parts = await this.store(report, await this.partsOf(tx, report, dates), tx);
    await this.announce(job, report, parts, tx);
    const only = (kind: PartKind) => parts.find((part) => part.kind === kind)?.variable ?? null;
    return {
      periodOpened: true,
      reportKey: report.key,
      period: report.period,
      divisions: parts.flatMap(({ kind, variable }) => (kind === 'division' ? [variable] : [])),
      synthesis: only('synthesis'),
      dispatch: only('dispatch'),
      directorGroups: directorGroupsOf(report),
      taskforceGroup: report.taskforceCode && `${report.taskforceCode}:focal`,
      synthesiseAt: dates.intakeEndsAt,
      synthesisBegun: false,
    };
  }

  private async partsOf(tx: Transaction, report: Report, dates: ReportDates): Promise<Unkeyed[]> {
    const on = lastDayOf(report.period);
    const agencies = this.agencies.within(tx);
    const divisions = await agencies.divisionsOf(report.agencyCode, on);
    const centre = await agencies.centreOf(report.agencyCode, on);
    const [director = '', deputy = ''] = directorGroupsOf(report);
    const { issuerCode, agencyName } = report;
    const issuer = {
      ...{ code: issuerCode, name: agencyName, preparerGroup: director, headGroup: deputy },
      centreGroup: `${centre.code}:head`,
    };
    return [
      ...divisions.map((unit) => unkeyed('division', unitOf(unit, centre), dates.divisions)),
      unkeyed('synthesis', unitOf(centre, centre), dates.synthesis),
      ...(dates.dispatch ? [unkeyed('dispatch', issuer, dates.dispatch)] : []),
    ];
  }

  /** Opened by hand it is there already; the timer's instance claims it now. */
  private async reportOf(job: ActivatedJob, tx: Transaction): Promise<Report | null> {
    const processInstanceKey = String(job.rootKey);
    const report = await tx.manager.findOneBy(Report, { processInstanceKey });
    return report ?? this.opening.claim(tx, periodOf(job), job.rootKey, 'system');
  }

  private async store(
    report: Report,
    parts: readonly Unkeyed[],
    tx: Transaction,
  ): Promise<OpenedPart[]> {
    const firstKey = await this.keys.take(parts.length, tx);
    const keyed = parts.map(({ kind, variable }, index) => ({
      kind,
      variable: { ...variable, key: String(firstKey + index) },
    }));
    await tx.manager.insert(
      ReportPart,
      keyed.map(({ kind, variable: { key, code, name, dueOn } }) => ({
        ...{ key, kind, dueOn, reportKey: report.key },
        ...{ unitCode: code, unitName: name, submittedOn: null },
      })),
    );
    return keyed;
  }

  private async announce(
    job: ActivatedJob,
    report: Report,
    parts: readonly OpenedPart[],
    tx: Transaction,
  ): Promise<void> {
    for (const { kind, variable } of parts) {
      const { preparerGroup, headGroup, dueOn } = variable;
      await this.notifications.notify(tx, {
        recipients: [preparerGroup, headGroup],
        kind: 'report.opened',
        subjectType: 'report',
        subjectKey: report.key,
        causeKey: job.key,
        text: `Đã mở kỳ báo cáo ${printedPeriod(report.period)}. Đề nghị ${asked[kind]} chậm nhất là hết ngày ${printedDate(dueOn)}.`,
      });
    }
  }
}

const asked: Readonly<Record<PartKind, string>> = {
  division: 'gửi báo cáo',
  synthesis: 'trình báo cáo tổng hợp',
  dispatch: 'ký, gửi Tổ công tác PCI của tỉnh',
};

/**
 * As asked for by hand, or what ended before the day for which the timer was set. The timer's start says in `term` what it was that ended.
 */
function periodOf(job: ActivatedJob): string {
  const { period, term } = job.variables;
  if (typeof period === 'string') return period;
  const on = scheduledOn(job);
  if (term === 'quarter') return quarterCutOffBefore(on);
  return term === 'half-year' ? halfYearCutOffBefore(on) : periodBefore(on);
}

function directorGroupsOf({ issuerCode }: Report): string[] {
  return [`${issuerCode}:director`, `${issuerCode}:approver`];
}

function unitOf(unit: Unit, centre: Unit): PartUnit {
  return {
    code: unit.code,
    name: unit.nameVi,
    preparerGroup: `${unit.code}:preparer`,
    headGroup: `${unit.code}:head`,
    centreGroup: `${centre.code}:preparer`,
  };
}

function unkeyed(kind: PartKind, unit: PartUnit, dates: PartDates): Unkeyed {
  return { kind, variable: { ...unit, ...dates, returned: null } };
}
