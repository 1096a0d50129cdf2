import type { Transaction } from '@minhbach/database';
import { administrators } from '@minhbach/identity';
import { NotificationService, type NoticeKind } from '@minhbach/notifications';
import { Injectable } from '@nestjs/common';
import { privacyLimits } from './privacy-limits.js';
import type { PrivacyVariable } from './privacy-process.js';

interface Told {
  readonly kind: NoticeKind;
  /** What follows the name of the request. */
  readonly text: string;
  readonly causeKey: number;
}

/** Tells the person and those who act on his request how it stands. */
@Injectable()
export class PrivacyNotices {
  constructor(private readonly notifications: NotificationService) {}

  async tellPerson(tx: Transaction, of: PrivacyVariable, told: Told): Promise<void> {
    await this.tell(tx, of, told, [of.personKey]);
  }

  /** Whoever runs the service today, whoever did when it came in. */
  async tellResponsible(tx: Transaction, of: PrivacyVariable, told: Told): Promise<void> {
    await this.tell(tx, of, told, await administrators(tx));
  }

  private async tell(
    tx: Transaction,
    { key, kind }: PrivacyVariable,
    told: Told,
    recipients: readonly string[],
  ): Promise<void> {
    await this.notifications.notify(tx, {
      ...{ recipients, kind: told.kind, causeKey: told.causeKey },
      ...{ subjectType: 'privacy-request', subjectKey: key },
      text: `${privacyLimits[kind].vi}: ${told.text}`,
    });
  }
}
