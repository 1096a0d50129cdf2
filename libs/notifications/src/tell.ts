import { insertRows, type Transaction } from '@minhbach/database';
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

/**
 * Writes one message for each recipient, each of them another, with what of it is to go by mail. Keys: as many as there are
 * recipients, from this one on.
 */
export async function tell(tx: Transaction, firstKey: number, notice: Notice): Promise<void> {
  const { recipients, kind, subjectType, subjectKey, text } = notice;
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
