import { receivedOn } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Clarification } from '../clarification.entity.js';
import { legalRefusal } from '../legal-refusal.js';
import { processId } from '../process-variables.js';
import { RequestContact } from '../request-contact.entity.js';
import { requestOf } from '../request-repository.js';

interface Supplemented {
  readonly answer: string;
  readonly contact?: Partial<Omit<RequestContact, 'key'>>;
}

/** Receiving a request: whose it is, whether it is complete, and what the requester adds. */
@Injectable()
export class IntakeChecks {
  constructor(private readonly legalTime: LegalTimeService) {}

  @TaskCheck(processId, 'check-competence')
  async competence({ person }: CheckedTask): Promise<Variables> {
    return { guidedBy: person };
  }

  /** Everything that is missing is asked for at once: there is no second time. */
  @TaskCheck(processId, 'check-completeness')
  async completeness(task: CheckedTask, tx: Transaction): Promise<Variables> {
    if (task.submitted.complete === false) {
      const { key: requestKey } = await requestOf(task, tx);
      if (await tx.manager.existsBy(Clarification, { requestKey })) {
        throw legalRefusal('supplement-asked-already', '/complete', {
          vi: 'Chỉ được đề nghị bổ sung một lần, liệt kê đầy đủ các nội dung.',
          en: 'A supplement may be asked for only once, with every point listed.',
        });
      }
    }
    return { checkedBy: task.person };
  }

  /** What the requester adds may hold personal data: it stays in the domain's rows and never enters the process. */
  @TaskCheck(processId, 'supplement')
  async supplement(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key } = await requestOf(task, tx);
    const { answer, contact } = task.submitted as unknown as Supplemented;
    const calendar = await this.legalTime.currentCalendar(tx);
    const answeredOn = receivedOn(tx.now, calendar);
    await tx.manager.update(Clarification, { requestKey: key }, { answer, answeredOn });
    if (contact && Object.keys(contact).length > 0) {
      await tx.manager.update(RequestContact, { key }, contact);
    }
    return { answer: null, contact: null };
  }
}
