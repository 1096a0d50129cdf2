import { instantAt } from '@minhbach/calendar';
import { DatabaseModule, FixedClock, KeyAllocator, UnitOfWork } from '@minhbach/database';
import { documentEntities, PublicAddressModule } from '@minhbach/documents';
import { Account, identityEntities, seedDemoPeople } from '@minhbach/identity';
import { legalTimeEntities, LegalTimeModule, LegalTimeService } from '@minhbach/legal-time';
import {
  Digests,
  MailModule,
  MailSender,
  notificationEntities,
  NotificationService,
  NotificationsModule,
  type Notice,
} from '@minhbach/notifications';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const from = 'Minh Bạch <thong-bao@tinh.example>';

type Said = Pick<Notice, 'recipients'> & Partial<Notice>;

/** Notifications of the demonstration's people, with a clock that stands still, and senders of their mails. */
export class MailRoom {
  private readonly senders: INestApplicationContext[] = [];
  private cause = 0;

  private constructor(
    readonly app: INestApplicationContext,
    private readonly database: TestDatabase,
    readonly clock: FixedClock,
    private readonly people: ReadonlyMap<string, string>,
  ) {}

  static async open(on: string, time: string): Promise<MailRoom> {
    const database = await createTestDatabase();
    const clock = new FixedClock(new Date(instantAt(on, time)));
    const app = await Test.createTestingModule({
      imports: [databaseModule(database, clock), NotificationsModule, LegalTimeModule],
    }).compile();
    const people = await app.get(UnitOfWork).run(async (tx) => {
      await seedDemoPeople(tx, app.get(KeyAllocator));
      await app.get(LegalTimeService, { strict: false }).seedCalendar(tx);
      const accounts = await tx.manager.find(Account);
      return new Map(accounts.map(({ login, personKey }) => [login, personKey]));
    });
    return new MailRoom(app, database, clock, people);
  }

  async close(): Promise<void> {
    await Promise.all(this.senders.map((sender) => sender.close()));
    await this.app.close();
    await this.database.drop();
  }

  /** A process of its own, as it were, that sends to a server or a folder. */
  async sender(url: string): Promise<MailSender> {
    return (await this.process(url)).get(MailSender);
  }

  /** What makes the digests of such a process. */
  async digests(url: string): Promise<Digests> {
    return (await this.process(url)).get(Digests);
  }

  /** Sends what is due by the first process. */
  async sendAll(): Promise<void> {
    const sender = this.senders[0]?.get(MailSender);
    while (((await sender?.sendSome()) ?? 0) > 0);
  }

  private async process(url: string): Promise<INestApplicationContext> {
    const app = await Test.createTestingModule({
      imports: [
        databaseModule(this.database, this.clock),
        PublicAddressModule.forRoot('https://minhbach.tinh.example'),
        MailModule.forRoot({ url, from, digestHour: 7 }),
      ],
    }).compile();
    this.senders.push(app);
    return app;
  }

  personKey(login: string): string {
    const key = this.people.get(login);
    if (key === undefined) throw new Error(`nobody signs in as ${login}`);
    return key;
  }

  /** What somebody chose; his address is his login name at mau.example. */
  async wants(
    login: string,
    otherwise: string,
    byKind: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    await this.query(
      `INSERT INTO mail_settings (person_key, address, otherwise, by_kind) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_key) DO UPDATE SET otherwise = $3, by_kind = $4`,
      [this.personKey(login), `${login}@mau.example`, otherwise, JSON.stringify(byKind)],
    );
  }

  async tell(said: Said): Promise<void> {
    await this.app.get(UnitOfWork).run(async (tx) =>
      this.app.get(NotificationService).notify(tx, {
        kind: 'last-day',
        subjectType: 'information-request',
        subjectKey: '4711',
        causeKey: ++this.cause,
        text: 'Nhắc việc: yêu cầu YC-2026-1 sắp đến hạn, hết ngày 02/12/2026.',
        ...said,
      }),
    );
  }

  query<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.app.get(UnitOfWork).run((tx) => tx.query<Row>(sql, values));
  }

  /** How each mail stands, by address of its person. */
  async mails(): Promise<Record<string, unknown>[]> {
    return this.query(
      `SELECT address, attempts, sent_at IS NOT NULL AS sent, failed_at IS NOT NULL AS failed,
         last_error AS error FROM mail JOIN mail_settings USING (person_key) ORDER BY address, id`,
    );
  }
}

function databaseModule(database: TestDatabase, clock: FixedClock) {
  const entities = [
    ...documentEntities,
    ...identityEntities,
    ...legalTimeEntities,
    ...notificationEntities,
  ];
  return DatabaseModule.forRoot({ url: database.url, entities, clock, poolSize: 3 });
}
