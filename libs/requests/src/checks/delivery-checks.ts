import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { legalRefusal } from '../legal-refusal.js';
import { processId } from '../process-variables.js';
import { requestOf, updateRequest } from '../request-repository.js';
import { RequestContact } from '../request-contact.entity.js';
import { SurveyAnswer } from '../survey-answer.entity.js';

interface Survey {
  readonly received: boolean;
  readonly relationshipNeeded: boolean;
  readonly ease: number;
}

/** Two witnesses of the delivery: the clerk with his proof, and the requester. */
@Injectable()
export class DeliveryChecks {
  /** Nothing is sent by e-mail to somebody who gave no address. */
  @TaskCheck(processId, 'deliver')
  async deliver(task: CheckedTask, tx: Transaction): Promise<Variables> {
    if (task.submitted.method === 'email') {
      const { key } = await requestOf(task, tx);
      const contact = await tx.manager.findOneByOrFail(RequestContact, { key });
      if (contact.email === null) {
        throw legalRefusal('no-email-address', '/method', {
          vi: 'Người yêu cầu không cung cấp địa chỉ thư điện tử.',
          en: 'The requester gave no e-mail address.',
        });
      }
    }
    return { deliveredBy: task.person };
  }

  /** What came by post was in the requester's hands, as far as anybody knows, when he says so. */
  @TaskCheck(processId, 'survey')
  async survey(task: CheckedTask, tx: Transaction): Promise<undefined> {
    const request = await requestOf(task, tx);
    const { received, relationshipNeeded, ease } = task.submitted as unknown as Survey;
    await tx.manager.insert(SurveyAnswer, {
      key: request.key,
      received,
      relationshipNeeded,
      ease,
      answeredAt: tx.now,
    });
    if (received && request.receivedOn === null) {
      await updateRequest(tx, request, { receivedOn: localDateOf(tx.now) });
    }
    return undefined;
  }
}
