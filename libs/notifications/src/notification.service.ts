import { KeyAllocator, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource, In, Not } from 'typeorm';
import { Notification } from './notification.entity.js';
import { tell, type Notice } from './tell.js';

@Injectable()
export class NotificationService {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly dataSource: DataSource,
  ) {}

  /** Writes one message for each recipient within the step that caused it, and what of it is to go by mail. */
  async notify(tx: Transaction, notice: Notice): Promise<void> {
    const recipients = [...new Set(notice.recipients)];
    if (recipients.length === 0) return;
    await tell(tx, await this.keys.take(recipients.length, tx), { ...notice, recipients });
  }

  /** The newest messages to a person and the groups he belongs to, newest first, but for those about some requests. */
  async newestFor(
    recipients: readonly string[],
    limit: number,
    withoutRequests: readonly string[] = [],
  ): Promise<Notification[]> {
    const where = { recipient: In([...recipients]) };
    const others = { ...where, subjectType: Not('information-request' as const) };
    const about = { ...where, subjectKey: Not(In([...withoutRequests])) };
    return this.dataSource.manager.find(Notification, {
      where: withoutRequests.length === 0 ? where : [others, about],
      order: { createdAt: 'DESC', key: 'DESC' },
      take: limit,
    });
  }
}
