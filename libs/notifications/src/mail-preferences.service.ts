import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How somebody is told: in the service only, by a mail at once, or by one mail a working day. */
export const channels = ['in-app', 'at-once', 'daily'] as const;

export type Channel = (typeof channels)[number];

/** What a person wants by mail. */
export interface MailPreferences {
  /** Null: no mails at all. */
  readonly address: string | null;
  /** For every kind of message that has no channel of its own. */
  readonly otherwise: Channel;
  readonly byKind: Readonly<Record<string, Channel>>;
}

/** Whoever never chose reads his messages in the service. */
const unchosen: MailPreferences = { address: null, otherwise: 'in-app', byKind: {} };

@Injectable()
export class MailPreferencesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async of(personKey: string): Promise<MailPreferences> {
    const [chosen] = await this.dataSource.query<MailPreferences[]>(
      `SELECT address, otherwise, by_kind AS "byKind" FROM mail_settings WHERE person_key = $1`,
      [personKey],
    );
    return chosen ?? unchosen;
  }

  /** Puts a person's choices in the place of all former ones. What waits for his digest still goes with it. */
  async choose(personKey: string, { address, otherwise, byKind }: MailPreferences): Promise<void> {
    await this.unitOfWork.run(async (tx) =>
      tx.query(
        `INSERT INTO mail_settings (person_key, address, otherwise, by_kind) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_key) DO UPDATE SET address = $2, otherwise = $3, by_kind = $4`,
        [personKey, address, otherwise, byKind],
      ),
    );
  }
}
