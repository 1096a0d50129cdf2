import { PublicAddress } from '@minhbach/documents';
import { localDateOf, printedDay } from '@minhbach/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AddressMailComposer } from './address-mail-composer.js';
import type { ClaimedMail } from './mail-claims.js';
import { digestMail, noticeMail, type MailedNotice } from './mail-text.js';
import type { MailMessage } from './mail-transport.js';
import type { Notification } from './notification.entity.js';

type NoticeRow = Pick<Notification, 'kind' | 'text' | 'subjectType' | 'subjectKey'>;

/** Paths of the pages on which people see a case, up to its key; null where there is none. */
const pages = {
  'information-request': '/yeu-cau/',
  report: '/bao-cao/',
  duty: '/nhiem-vu/ky/',
  publication: null,
  'unit-review': '/nhiem-vu/kiem-tra/',
  registration: '/tai-khoan#dang-ky-',
  'privacy-request': '/tai-khoan#du-lieu-',
  webhook: '/he-thong-nhan-tin?receiver=',
} as const;

/** Makes a mail from what was written down about it: the same at every attempt but for a changed address. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly address: PublicAddress,
    private readonly toAddresses: AddressMailComposer,
  ) {}

  /** Null when the person no longer wants mail, there is nothing to write to an address, or nothing that he may know any more. */
  async compose(mail: ClaimedMail): Promise<MailMessage | null> {
    const { id, personKey, createdAt: date } = mail;
    if (mail.purpose !== null) return this.toAddresses.compose(mail);
    const [settings] = await this.dataSource.query<{ address: string | null }[]>(
      'SELECT address FROM mail_settings WHERE person_key = $1',
      [personKey],
    );
    const to = settings?.address ?? null;
    if (to === null) return null;
    const notices = (await this.rowsOf(mail)).map((row) => this.mailed(row));
    const [only] = notices;
    if (!only) return null;
    const text =
      mail.notificationKey !== null
        ? noticeMail(only)
        : digestMail(notices, printedDay(localDateOf(date)).vi);
    return { id, to, date, ...text };
  }

  /** What was said to a group about a case that is restricted by now is for those of them who work on it. */
  private async rowsOf({ id, notificationKey, personKey }: ClaimedMail): Promise<NoticeRow[]> {
    return this.dataSource.query<NoticeRow[]>(
      `SELECT kind, text, subject_type AS "subjectType", subject_key::text AS "subjectKey"
       FROM notification WHERE (key = $1
         OR key IN (SELECT notification_key FROM digest_entry WHERE mail_id = $2))
         AND (subject_type <> 'information-request' OR is_told_of(subject_key, $3, recipient))
       ORDER BY created_at, key`,
      [notificationKey, id, personKey],
    );
  }

  private mailed({ kind, text, subjectType, subjectKey }: NoticeRow): MailedNotice {
    const page = pages[subjectType];
    return { kind, text, link: page && this.address.of(`${page}${subjectKey}`) };
  }
}
