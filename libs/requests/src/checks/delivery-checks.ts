import { localDateOf } from '@minhbach/calendar';
import { findRows, KeyAllocator, type Transaction } from '@minhbach/database';
import { attachFiles } from '@minhbach/documents';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { proofFaults, type DeliveryForm } from '../delivery-proof.js';
import { Delivery } from '../delivery.entity.js';
import { refusalOf } from '../legal-refusal.js';
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
  constructor(private readonly keys: KeyAllocator) {}

  /** The proof stays in the domain's rows: it names who received the answer, and where. */
  @TaskCheck(processId, 'deliver')
  async deliver(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const request = await requestOf(task, tx);
    const { files = [], ...form } = task.submitted as unknown as DeliveryForm;
    const { key: requestKey } = request;
    const { email } = await tx.manager.findOneByOrFail(RequestContact, { key: requestKey });
    const before = await findRows(tx, Delivery, { requestKey });
    const today = localDateOf(tx.now);
    const circumstances = { today, issuedOn: request.issuedOn ?? today, email, before };
    const faults = proofFaults(form, circumstances);
    if (faults.length > 0) throw refusalOf(faults);
    const key = String(await this.keys.take(1, tx));
    const emailAddress = form.method === 'email' ? (form.emailAddress ?? email) : null;
    await tx.manager.insert(Delivery, {
      ...{ ...form, key, requestKey, emailAddress },
      ...{ deliveredBy: task.person, deliveredAt: tx.now },
    });
    const place = { subjectKey: requestKey, purpose: 'delivery', partKey: key } as const;
    await attachFiles(tx, place, files, task.person);
    const personal = { emailAddress: null, receiver: null, identityDigits: null, mandate: null };
    return { ...personal, deliveredBy: task.person };
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
