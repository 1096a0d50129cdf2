import { endOfDay, localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { ProcessRuntime, type AfterWork, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isBeingHandled } from './being-handled.js';
import { Clarification } from './clarification.entity.js';
import { legalRefusal } from './legal-refusal.js';
import type { AskedClarification } from './process-variables.js';
import { instanceOf, requestByKey } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';

interface ClarificationQuestion {
  readonly points: readonly string[];
  /** Working days that the requester has; the law sets none. */
  readonly days: number;
}

/**
 * What a handler asks the requester about a valid request. It moves no due date: the agency's own clock shows it as
 * waiting, and the answer is drafted without the clarification when none comes. Who may is decided by the caller.
 */
@Injectable()
export class Clarifications {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runtime: ProcessRuntime,
    private readonly legalTime: LegalTimeService,
    private readonly keys: KeyAllocator,
  ) {}

  /** As often as the handler has questions, but never two at a time. */
  async ask(
    requestKey: string,
    question: ClarificationQuestion,
    { id: askedBy }: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.runtime.correlate({
      rootKey: await instanceOf(requestKey, this.dataSource.manager),
      ...{ name: 'request.clarification-asked', variables: {}, actor: askedBy, after },
      work: async (tx, step) => {
        if (!isBeingHandled(await requestByKey(requestKey, tx), step)) throw notHandled();
        const open = [...(step.state?.elements.values() ?? [])];
        if (open.some(({ elementId }) => elementId === 'clarification')) throw askedAlready();
        return this.keep(tx, requestKey, question, askedBy);
      },
    });
  }

  private async keep(
    tx: Transaction,
    requestKey: string,
    { points, days }: ClarificationQuestion,
    askedBy: string,
  ): Promise<Variables> {
    const key = String(await this.keys.take(1, tx));
    const askedOn = localDateOf(tx.now);
    const calendar = await this.legalTime.currentCalendar(tx);
    const dueOn = calendar.addWorkingDays(askedOn, days);
    await tx.manager.insert(Clarification, {
      ...{ key, requestKey, stage: 'clarification', points: [...points], askedOn, dueOn },
      ...{ answeredOn: null, answer: null, endedOn: null },
    });
    const clarification: AskedClarification = { key, dueOn, closesAt: endOfDay(dueOn), askedBy };
    return { clarification };
  }
}

function notHandled() {
  return legalRefusal('not-being-handled', '', {
    vi: 'Chỉ đề nghị làm rõ khi yêu cầu đã được phân loại và trả lời chưa được ký.',
    en: 'A clarification is asked for only between classification and signature.',
  });
}

function askedAlready() {
  return legalRefusal('clarification-asked-already', '', {
    vi: 'Đang chờ người yêu cầu làm rõ nội dung đã đề nghị trước đó.',
    en: 'The requester has not answered the clarification asked for before.',
  });
}
