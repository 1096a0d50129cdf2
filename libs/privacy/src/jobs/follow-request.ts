import { printedDay } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { recordBreach, recordLateAnswer } from '../close-request.js';
import { PrivacyNotices } from '../privacy-notices.service.js';
import { privacyOf } from '../privacy-process.js';

/** What happens around a request that waits: it is remembered, and its lateness is put on record. */
@Injectable()
export class FollowRequest {
  constructor(private readonly notices: PrivacyNotices) {}

  @JobWorker('privacy.remind')
  async remind(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const privacy = privacyOf(job);
    await this.notices.tellResponsible(tx, privacy, {
      ...{ kind: 'privacy.reminder', causeKey: job.key },
      text: `sắp đến hạn, chậm nhất là hết ${printedDay(privacy.dueOn).vi}.`,
    });
  }

  @JobWorker('privacy.tell-late-answer')
  async tellLateAnswer(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const privacy = privacyOf(job);
    await recordLateAnswer(tx, privacy.key);
    await this.notices.tellResponsible(tx, privacy, {
      ...{ kind: 'privacy.late', causeKey: job.key },
      text: `chưa trả lời, hạn trả lời là hết ${printedDay(privacy.answerBy).vi}. Việc chậm trả lời đã được ghi nhận.`,
    });
  }

  @JobWorker('privacy.tell-late')
  async tellLate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const privacy = privacyOf(job);
    await recordBreach(tx, privacy.key);
    await this.notices.tellResponsible(tx, privacy, {
      ...{ kind: 'privacy.late', causeKey: job.key },
      text: `chưa thực hiện, hạn là hết ${printedDay(privacy.dueOn).vi}. Việc quá hạn đã được ghi nhận.`,
    });
  }
}
