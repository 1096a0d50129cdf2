import { agencyEntities, seedAgencies } from '@minhbach/agencies';
import { instantAt } from '@minhbach/calendar';
import { DatabaseModule, FixedClock, KeyAllocator, UnitOfWork } from '@minhbach/database';
import { documentEntities, PublicAddressModule } from '@minhbach/documents';
import { identityEntities, seedDemoPeople } from '@minhbach/identity';
import { notificationEntities } from '@minhbach/notifications';
import {
  announce,
  WebhookCourier,
  WebhookDeliveries,
  WebhookKeeping,
  WebhookPulse,
  WebhooksModule,
  WebhookSubscriptions,
  type Announcement,
  type ToldSecret,
  type WebhookDelivery,
  type WebhookOptions,
} from '@minhbach/webhooks';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const entities = [
  ...[agencyEntities, identityEntities, documentEntities, notificationEntities],
].flat();

const key = Buffer.alloc(32, 7);

type Subscription = Parameters<WebhookSubscriptions['create']>[0];

/** Events and their receivers on a database of their own, with a clock that stands still. */
export class WebhookRoom {
  private readonly others: INestApplicationContext[] = [];

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly database: TestDatabase,
    private readonly options: WebhookOptions,
    readonly clock: FixedClock,
  ) {}

  static async open(hostsInside: readonly string[], hosts: readonly string[] = []) {
    const database = await createTestDatabase();
    const clock = new FixedClock(new Date(instantAt('2026-11-30', '09:00')));
    const options = { hosts, hostsInside, key };
    const app = await process(database, options, clock);
    const room = new WebhookRoom(app, database, options, clock);
    await app.get(UnitOfWork, { strict: false }).run(async (tx) => {
      await seedAgencies(tx);
      await seedDemoPeople(tx, app.get(KeyAllocator, { strict: false }));
    });
    return room;
  }

  async close(): Promise<void> {
    for (const each of [...this.others, this.app]) await each.close();
    await this.database.drop();
  }

  /** A worker of its own, as it were, such as one that comes after a crash. */
  async another(options: Partial<WebhookOptions> = {}): Promise<WebhookCourier> {
    const app = await process(this.database, { ...this.options, ...options }, this.clock);
    this.others.push(app);
    return app.get(WebhookCourier);
  }

  async subscribe(address: string, changes: Partial<Subscription> = {}): Promise<ToldSecret> {
    const wanted = { name: 'Kho dữ liệu dùng chung', eventTypes: null, agencyCode: null };
    const told = await this.subscriptions.create({
      ...{ ...wanted, address, createdBy: '1' },
      ...changes,
    });
    if (typeof told === 'string') throw new Error(told);
    return told;
  }

  /** Something happens, in a transaction that may fail after it. */
  async happens(changes: Partial<Announcement> = {}, then?: () => never): Promise<void> {
    await this.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
      await announce(tx, {
        ...{ type: 'request.answered', agencyCodes: ['vpubnd'], subject: 'YC-2026-000001' },
        ...{ data: { key: '4711', dueOn: '2026-12-04' }, ...changes },
      });
      then?.();
    });
  }

  /** Brings everything that is due, by one worker. */
  async bring(courier = this.app.get(WebhookCourier)): Promise<void> {
    await courier.setOut();
    await courier.settled();
  }

  async deliveries(subscriptionKey: string): Promise<WebhookDelivery[]> {
    return this.app.get(WebhookDeliveries).list({ subscriptionKey, limit: 100 });
  }

  /** As if nobody had ever been told anything. */
  async empty(): Promise<void> {
    for (const part of ['subscription', 'event', 'delivery', 'attempt']) {
      await this.query(`DELETE FROM webhook_${part}`);
    }
    await this.query('DELETE FROM notification');
  }

  get subscriptions(): WebhookSubscriptions {
    return this.app.get(WebhookSubscriptions);
  }

  get sent(): WebhookDeliveries {
    return this.app.get(WebhookDeliveries);
  }

  get courier(): WebhookCourier {
    return this.app.get(WebhookCourier);
  }

  get pulse(): WebhookPulse {
    return this.app.get(WebhookPulse);
  }

  get keeping(): WebhookKeeping {
    return this.app.get(WebhookKeeping);
  }

  async query<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.app.get(UnitOfWork, { strict: false }).run((tx) => tx.query<Row>(sql, values));
  }
}

function process({ url }: TestDatabase, options: WebhookOptions, clock: FixedClock) {
  return Test.createTestingModule({
    imports: [
      DatabaseModule.forRoot({ url, entities, clock, poolSize: 6 }),
      PublicAddressModule.forRoot('https://minhbach.tinh.example'),
      WebhooksModule.forRoot(options),
    ],
  }).compile();
}
