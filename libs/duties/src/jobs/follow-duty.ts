import { printedDay } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { NotificationService, type NoticeKind } from '@minhbach/notifications';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DutyPeriod } from '../duty-period.entity.js';
import { dutyOf, type DutyVariable } from '../duty-process.js';
import { printedReviewPeriod } from '../printed-review-period.js';

/** What happens around the task of a duty: its owner gets it, is reminded, and others hear that it is late. */
@Injectable()
export class FollowDuty {
  constructor(private readonly notifications: NotificationService) {}

  @JobWorker('duty.begin')
  async begin(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const duty = dutyOf(job);
    await tx.manager.update(
      DutyPeriod,
      { key: duty.key },
      { processInstanceKey: String(job.rootKey) },
    );
    await this.tell(
      tx,
      job,
      'duty.opened',
      [duty.ownerGroup],
      `${titleOf(duty)}. Đề nghị báo cáo kết quả chậm nhất là hết ${dueIn(duty)}.`,
    );
  }

  @JobWorker('duty.remind')
  async remind(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const duty = dutyOf(job);
    await this.tell(
      tx,
      job,
      'duty.reminder',
      [duty.ownerGroup],
      `${titleOf(duty)} sắp đến hạn báo cáo: chậm nhất là hết ${dueIn(duty)}.`,
    );
  }

  @JobWorker('duty.tell-late')
  async tellLate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const duty = dutyOf(job);
    const recipients = [duty.ownerGroup, duty.checkerGroup];
    await this.tell(
      tx,
      job,
      'duty.late',
      recipients,
      `${duty.ownerName} chưa báo cáo: ${titleOf(duty)}, hạn là hết ${dueIn(duty)}. Việc chậm hạn đã được ghi nhận.`,
    );
  }

  @JobWorker('duty.escalate')
  async escalate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const duty = dutyOf(job);
    await this.tell(
      tx,
      job,
      'duty.escalated',
      [duty.headGroup],
      `Quá hạn 2 ngày làm việc, chưa báo cáo: ${titleOf(duty)}, hạn là hết ${dueIn(duty)}. Đề nghị chỉ đạo thực hiện.`,
    );
  }

  private async tell(
    tx: Transaction,
    job: ActivatedJob,
    kind: NoticeKind,
    recipients: readonly string[],
    text: string,
  ): Promise<void> {
    const subjectKey = dutyOf(job).key;
    const notice = { recipients, kind, subjectKey, text, causeKey: job.key };
    await this.notifications.notify(tx, { ...notice, subjectType: 'duty' });
  }
}

function titleOf({ id, name, period }: DutyVariable): string {
  return `Nhiệm vụ ${id} (${printedReviewPeriod(period)}): ${name}`;
}

function dueIn({ dueOn }: DutyVariable): string {
  return printedDay(dueOn).vi;
}
