import { printedDay } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { NotificationService, type NoticeKind } from '@minhbach/notifications';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { announcePublication } from '../announce-publication.js';
import { publicationOf, type PublicationVariable } from '../publication-process.js';

/** What happens around a document that waits: its officer is reminded, and others hear that it is late. */
@Injectable()
export class FollowPublication {
  constructor(private readonly notifications: NotificationService) {}

  @JobWorker('publication.remind')
  async remind(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const publication = publicationOf(job);
    const recipients = [publication.officerGroup];
    const text = `${titleOf(publication)} sắp đến hạn công khai: chậm nhất là hết ${dueIn(publication)}.`;
    await this.tell(tx, job, { kind: 'publication.reminder', recipients, text });
    await announcePublication(tx, 'publication.due-soon', publication.key);
  }

  @JobWorker('publication.tell-late')
  async tellLate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const publication = publicationOf(job);
    const recipients = [publication.officerGroup, ...publication.approverGroups];
    const text = `${titleOf(publication)} chưa được công khai, hạn là hết ${dueIn(publication)}. Việc chậm công khai đã được ghi nhận.`;
    await this.tell(tx, job, { kind: 'publication.late', recipients, text });
    await announcePublication(tx, 'publication.breached', publication.key);
  }

  @JobWorker('publication.escalate')
  async escalate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const publication = publicationOf(job);
    const recipients = [publication.headGroup];
    const text = `Quá hạn 1 ngày làm việc, chưa công khai: ${titleOf(publication)}, hạn là hết ${dueIn(publication)}. Đề nghị chỉ đạo thực hiện.`;
    await this.tell(tx, job, { kind: 'publication.escalated', recipients, text });
  }

  private async tell(tx: Transaction, job: ActivatedJob, notice: Told): Promise<void> {
    const subjectKey = publicationOf(job).key;
    const about = { subjectType: 'publication', subjectKey, causeKey: job.key } as const;
    await this.notifications.notify(tx, { ...notice, ...about });
  }
}

interface Told {
  readonly kind: NoticeKind;
  readonly recipients: readonly string[];
  readonly text: string;
}

function titleOf({ numberSymbol, title }: PublicationVariable): string {
  return `Văn bản số ${numberSymbol} (${title})`;
}

/** Only what has a due date has timers. */
function dueIn({ dueOn }: PublicationVariable): string {
  return dueOn === null ? '' : printedDay(dueOn).vi;
}
