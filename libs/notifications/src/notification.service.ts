import { insertRows, KeyAllocator, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource, In, Not } from 'typeorm';
import { queueMails } from './mail-queue.js';
import type { NoticeKind } from './notice-kinds.js';
import { Notification } from './notification.entity.js';

export interface Notice {
  readonly recipients: readonly string[];
  readonly kind: NoticeKind;
  readonly subjectType: Notification['subjectType'];
  readonly subjectKey: string;
  readonly causeKey: number;
  readonly text: string;
}

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
    const firstKey = await this.keys.take(recipients.length);
    const { kind, subjectType, subjectKey, text } = notice;
    const told = recipients.map((recipient, index) => ({
      key: String(firstKey + index),
      recipient,
    }));
    await insertRows(
      tx,
      Notification,
      told.map((each) => ({
        ...each,
        kind,
        subjectType,
        subjectKey,
        causeKey: String(notice.causeKey),
        text,
        createdAt: tx.now,
      })),
    );
    await queueMails(tx, kind, told);
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
