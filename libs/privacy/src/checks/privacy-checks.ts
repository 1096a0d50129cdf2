import { dueInstants, localDateOf, printedDay } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { administrators } from '@minhbach/identity';
import { LegalTimeService } from '@minhbach/legal-time';
import { type CheckedTask, Refusal, TaskCheck, textIn, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { closeRequest, recordLateAnswer } from '../close-request.js';
import { extendedDueOn } from '../extended-due-on.js';
import { PrivacyNotices } from '../privacy-notices.service.js';
import { PRIVACY_PROCESS, privacyOf } from '../privacy-process.js';

/** Keeps what is answered and decided about a privacy request, and moves its due date once. */
@Injectable()
export class PrivacyChecks {
  constructor(
    private readonly legalTime: LegalTimeService,
    private readonly notices: PrivacyNotices,
  ) {}

  @TaskCheck(PRIVACY_PROCESS, 'answer-request')
  async answer(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key, dueOn } = privacyOf(task);
    await recordLateAnswer(tx, key);
    await tx.query('UPDATE privacy_request SET answered_on = $2, handled_by = $3 WHERE key = $1', [
      ...[key, localDateOf(tx.now), task.person],
    ]);
    if (task.submitted.decision === 'refuse') return this.refuse(task, tx);
    await this.notices.tellPerson(tx, privacyOf(task), {
      ...{ kind: 'privacy.answered', causeKey: task.task.key },
      text: `yêu cầu của bạn đã được tiếp nhận, hạn thực hiện là hết ${printedDay(dueOn).vi}.`,
    });
    return this.anew(task, tx);
  }

  @TaskCheck(PRIVACY_PROCESS, 'fulfil-request')
  async fulfil(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key } = privacyOf(task);
    await tx.query('UPDATE privacy_request SET handled_by = $2 WHERE key = $1', [key, task.person]);
    if (task.submitted.decision === 'refuse') return this.refuse(task, tx);
    if (task.submitted.decision === 'extend') return this.extend(task, tx);
    return this.anew(task, tx);
  }

  private async refuse(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key } = privacyOf(task);
    const reason = textIn(task, 'reason') ?? '';
    await tx.query('UPDATE privacy_request SET reason = $2 WHERE key = $1', [key, reason]);
    await closeRequest(tx, key, { outcome: 'refused', result: null });
    await this.notices.tellPerson(tx, privacyOf(task), {
      ...{ kind: 'privacy.closed', causeKey: task.task.key },
      text: `yêu cầu của bạn bị từ chối. Lý do: ${reason}`,
    });
    return this.anew(task, tx);
  }

  /** Once, and before the due date has passed: afterwards it is late, whatever is said. */
  private async extend(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const privacy = privacyOf(task);
    const reason = textIn(task, 'reason') ?? '';
    const calendar = await this.legalTime.currentCalendar(tx);
    const dueOn = extendedDueOn(privacy, calendar);
    const extended = await tx.query(
      `UPDATE privacy_request SET due_on = $2, extension_reason = $3
       WHERE key = $1 AND due_on = original_due_on AND due_on >= $4 RETURNING key`,
      [privacy.key, dueOn, reason, localDateOf(tx.now)],
    );
    if (extended.length === 0) throw notExtended();
    await this.notices.tellPerson(tx, privacy, {
      ...{ kind: 'privacy.extended', causeKey: task.task.key },
      text: `thời hạn được gia hạn đến hết ${printedDay(dueOn).vi}. Lý do: ${reason}`,
    });
    const { remindAt, overdueAt } = dueInstants(dueOn, tx.now, 1, calendar);
    const responsible = await administrators(tx);
    return { privacy: { ...privacy, responsible, dueOn, remindAt, overdueAt } };
  }

  /** Whoever runs the service by now may do what comes next. */
  private async anew(task: CheckedTask, tx: Transaction): Promise<Variables> {
    return { privacy: { ...privacyOf(task), responsible: await administrators(tx) } };
  }
}

function notExtended(): Refusal {
  const message = 'Chỉ được gia hạn một lần, trước khi hết thời hạn.';
  return new Refusal('privacy-not-extended', message, [
    { pointer: '/decision', code: 'privacy-not-extended', message: { vi: message, en: message } },
  ]);
}
