import { localDateOf, printedDay } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { NotificationService } from '@minhbach/notifications';
import { type CheckedTask, Refusal, TaskCheck, textIn, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DutyCheck } from '../duty-check.entity.js';
import { dutyDates } from '../duty-dates.js';
import { DUTY_PROCESS, dutyOf, type DutyVariable } from '../duty-process.js';
import { DutyResult, type DutyOutcome } from '../duty-result.entity.js';
import { printedReviewPeriod } from '../printed-review-period.js';
import { ReviewRule } from '../review-rule.entity.js';

/** Keeps what owners report and what becomes of it. */
@Injectable()
export class DutyChecks {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly legalTime: LegalTimeService,
    private readonly notifications: NotificationService,
  ) {}

  @TaskCheck(DUTY_PROCESS, 'report-duty')
  async report(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const duty = dutyOf(task);
    const reportedOn = localDateOf(tx.now);
    await tx.manager.insert(DutyResult, {
      key: String(await this.keys.take(1, tx)),
      periodKey: duty.key,
      // The form knows no other values.
      outcome: task.submitted.outcome as DutyOutcome,
      summary: textIn(task, 'summary') ?? '',
      evidence: textIn(task, 'evidence'),
      reportedBy: task.person,
      reportedAt: tx.now,
      reportedOn,
    });
    const { checkWorkingDays } = await ruleOf(duty, tx);
    const calendar = await this.legalTime.currentCalendar(tx);
    const checkBy = calendar.addWorkingDays(reportedOn, checkWorkingDays);
    return { duty: { ...duty, checkBy, returned: null } };
  }

  /** Whoever reported does not check: the owner's unit and the checker's may be one. */
  @TaskCheck(DUTY_PROCESS, 'check-duty')
  async check(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const duty = dutyOf(task);
    const result = await newestResult(duty.key, tx);
    if (result.reportedBy === task.person) {
      throw new Refusal('checker-is-reporter', 'Người báo cáo kết quả không được tự kiểm tra.');
    }
    const isAccepted = task.submitted.decision === 'accept';
    const reason = isAccepted ? null : textIn(task, 'reason');
    const next = isAccepted ? duty : await this.returned(duty, reason ?? '', tx);
    await tx.manager.insert(DutyCheck, {
      ...{ resultKey: result.key, periodKey: duty.key, accepted: isAccepted, reason },
      newDueOn: isAccepted ? null : next.dueOn,
      ...{ checkedBy: task.person, checkedAt: tx.now },
    });
    if (!isAccepted) await this.tellReturned(task, next, tx);
    return { duty: next };
  }

  private async returned(
    duty: DutyVariable,
    reason: string,
    tx: Transaction,
  ): Promise<DutyVariable> {
    const { revisionWorkingDays } = await ruleOf(duty, tx);
    const calendar = await this.legalTime.currentCalendar(tx);
    const dates = dutyDates(revisionWorkingDays, tx.now, calendar);
    return { ...duty, ...dates, checkBy: null, returned: reason };
  }

  private async tellReturned(
    task: CheckedTask,
    duty: DutyVariable,
    tx: Transaction,
  ): Promise<void> {
    const { id, period, dueOn, returned } = duty;
    await this.notifications.notify(tx, {
      recipients: [duty.ownerGroup],
      kind: 'duty.returned',
      subjectType: 'duty',
      subjectKey: duty.key,
      causeKey: task.task.key,
      text: `Kết quả nhiệm vụ ${id} (${printedReviewPeriod(period)}) được trả lại để bổ sung. Lý do: ${returned ?? ''} Hạn báo cáo lại: hết ${printedDay(dueOn).vi}.`,
    });
  }
}

async function ruleOf({ term }: DutyVariable, tx: Transaction): Promise<ReviewRule> {
  return tx.manager.findOneByOrFail(ReviewRule, { term });
}

async function newestResult(periodKey: string, tx: Transaction): Promise<DutyResult> {
  return tx.manager.findOneOrFail(DutyResult, { where: { periodKey }, order: { key: 'DESC' } });
}
