import { addDays } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Consultation } from '../consultation.entity.js';
import type { NoticeKind } from '../notice-texts.js';
import type { AskedOpinion } from '../process-variables.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestOf } from '../request-repository.js';

interface Round {
  readonly consultation: { readonly dueOn: string; readonly opinions: readonly AskedOpinion[] };
}

/** One round of opinions: those who are asked are told, and the heads of those who are late. */
@Injectable()
export class ConsultOthers {
  constructor(private readonly notices: RequestNotices) {}

  @JobWorker('request.ask-opinions')
  async ask(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const { consultation } = job.variables as unknown as Round;
    await this.tell(
      job,
      tx,
      'opinion-asked',
      consultation.opinions.map(({ group }) => group),
    );
    return undefined;
  }

  @JobWorker('request.escalate-opinions')
  async escalate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const { consultation } = job.variables as unknown as Round;
    const keys = consultation.opinions.map(({ key }) => key);
    const late = await tx.manager.find(Consultation, {
      where: { key: In(keys), answeredOn: IsNull() },
      order: { key: 'ASC' },
    });
    const escalatedOn = addDays(consultation.dueOn, 1);
    for (const { key } of late) await tx.manager.update(Consultation, { key }, { escalatedOn });
    await this.tell(
      job,
      tx,
      'opinion-late',
      late.map(({ unitCode }) => `${unitCode}:head`),
    );
    return undefined;
  }

  private async tell(
    job: ActivatedJob,
    tx: Transaction,
    kind: NoticeKind,
    recipients: readonly string[],
  ): Promise<void> {
    await this.notices.tell(tx, job, await requestOf(job, tx), kind, recipients);
  }
}
