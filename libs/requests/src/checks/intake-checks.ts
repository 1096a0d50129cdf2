import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf, receivedOn } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { attachFiles } from '@minhbach/documents';
import { LegalTimeService } from '@minhbach/legal-time';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Clarification } from '../clarification.entity.js';
import { legalRefusal } from '../legal-refusal.js';
import { processId } from '../process-variables.js';
import { RequestContact } from '../request-contact.entity.js';
import { requestOf } from '../request-repository.js';
import { TakenInRecords } from '../taken-in-records.service.js';

interface Competence {
  readonly competent: boolean;
  /** Code of the agency that is responsible. */
  readonly forwardTo?: string;
}

interface Supplemented {
  readonly answer: string;
  readonly files?: readonly string[];
  readonly contact?: Partial<Omit<RequestContact, 'key'>>;
}

/** Receiving a request: whose it is, whether it is complete, and what the requester adds. */
@Injectable()
export class IntakeChecks {
  constructor(
    private readonly legalTime: LegalTimeService,
    private readonly agencies: AgencyRegistry,
    private readonly records: TakenInRecords,
  ) {}

  @TaskCheck(processId, 'check-competence')
  async competence(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { competent, forwardTo = null } = task.submitted as unknown as Competence;
    if (forwardTo !== null) await this.assertForwardable(task, tx, competent ? null : forwardTo);
    return { guidedBy: task.person, forwardTo };
  }

  /** The law lets an agency guide; it forwards for those who consented, and to somebody else. */
  private async assertForwardable(
    task: CheckedTask,
    tx: Transaction,
    to: string | null,
  ): Promise<void> {
    const { mayForward, agencyCode } = await requestOf(task, tx);
    if (!mayForward) {
      throw legalRefusal('forwarding-without-consent', '/forwardTo', {
        vi: 'Người yêu cầu không đồng ý chuyển yêu cầu: chỉ được hướng dẫn.',
        en: 'The requester did not consent to forwarding: he can only be guided.',
      });
    }
    const known = to !== null && (await this.agencies.within(tx).find(to, localDateOf(tx.now)));
    if (known && to !== agencyCode) return;
    throw legalRefusal('unknown-agency', '/forwardTo', {
      vi: 'Phải là một cơ quan khác, đang hoạt động, khi thông tin không thuộc trách nhiệm của cơ quan.',
      en: "It must be another agency that exists today, for what is not this agency's.",
    });
  }

  /** Everything that is missing is asked for at once: there is no second time. */
  @TaskCheck(processId, 'check-completeness')
  async completeness(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key: requestKey } = await requestOf(task, tx);
    if (task.submitted.complete === true) await this.assertConfirmed(tx, requestKey);
    if (task.submitted.complete === false) {
      if (await tx.manager.existsBy(Clarification, { requestKey, stage: 'supplement' })) {
        throw legalRefusal('supplement-asked-already', '/complete', {
          vi: 'Chỉ được đề nghị bổ sung một lần, liệt kê đầy đủ các nội dung.',
          en: 'A supplement may be asked for only once, with every point listed.',
        });
      }
    }
    return { checkedBy: task.person };
  }

  private async assertConfirmed(tx: Transaction, requestKey: string): Promise<void> {
    if (!(await this.records.awaitsConfirmation(tx, requestKey))) return;
    throw legalRefusal('not-confirmed', '/complete', {
      vi: 'Yêu cầu do cán bộ ghi lại chưa được người yêu cầu xác nhận.',
      en: 'An officer wrote the request down, and its requester has not confirmed it.',
    });
  }

  /** What the requester adds may hold personal data: it stays in the domain's rows and never enters the process. */
  @TaskCheck(processId, 'supplement')
  async supplement(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { key } = await requestOf(task, tx);
    const { answer, contact, files = [] } = task.submitted as unknown as Supplemented;
    const calendar = await this.legalTime.currentCalendar(tx);
    const answeredOn = receivedOn(tx.now, calendar);
    const asked = { requestKey: key, stage: 'supplement' } as const;
    await tx.manager.update(Clarification, asked, { answer, answeredOn });
    const place = { subjectKey: key, purpose: 'supplement' } as const;
    await attachFiles(tx, place, files, task.person);
    if (contact && Object.keys(contact).length > 0) {
      await tx.manager.update(RequestContact, { key }, contact);
    }
    return { answer: null, contact: null };
  }
}
