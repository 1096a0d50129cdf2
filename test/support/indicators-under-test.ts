import { agencyEntities, seedAgencies } from '@minhbach/agencies';
import { DatabaseModule, FixedClock, UnitOfWork } from '@minhbach/database';
import { IndicatorService, IndicatorsModule } from '@minhbach/indicators';
import { CalendarPublication, legalTimeEntities, LegalTimeService } from '@minhbach/legal-time';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const entities = [...agencyEntities, ...legalTimeEntities];

/** What a test says of a request; everything else is made up. Dates are local. */
export interface RequestFacts {
  readonly agency?: string;
  readonly submittedOn?: string;
  readonly validOn?: string | null;
  readonly originalDueOn?: string | null;
  readonly dueOn?: string | null;
  readonly breachedOn?: string | null;
  readonly outcome?: string | null;
  readonly refusalGround?: string | null;
  readonly closedOn?: string | null;
  readonly receivedOn?: string | null;
  /** Granted on a day, from one due date to another. */
  readonly extension?: { readonly on: string; readonly from: string; readonly to: string };
}

/** What a test says of an opinion that was asked for. */
export interface OpinionFacts {
  readonly unit: string;
  readonly dueOn: string;
  readonly answeredOn?: string;
}

/** The indicators over requests that a test writes down fact by fact. */
export class IndicatorsUnderTest {
  private key = 0;

  private constructor(
    private readonly module: TestingModule,
    private readonly database: TestDatabase,
    readonly clock: FixedClock,
  ) {}

  static async start(now: string): Promise<IndicatorsUnderTest> {
    const database = await createTestDatabase();
    const clock = new FixedClock(new Date(now));
    const module = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot({ url: database.url, entities, clock }), IndicatorsModule],
    }).compile();
    const legalTime = module.get(LegalTimeService, { strict: false });
    await module.get(UnitOfWork).run(async (tx) => {
      await seedAgencies(tx);
      await legalTime.seedCalendar(tx);
    });
    return new IndicatorsUnderTest(module, database, clock);
  }

  get<Part>(part: Type<Part>): Part {
    return this.module.get(part, { strict: false });
  }

  get indicators(): IndicatorService {
    return this.get(IndicatorService);
  }

  get legalTime(): LegalTimeService {
    return this.get(LegalTimeService);
  }

  get unitOfWork(): UnitOfWork {
    return this.module.get(UnitOfWork);
  }

  async query(sql: string, values?: unknown[]): Promise<unknown> {
    return this.module.get(DataSource).query(sql, values);
  }

  /** Stores a request with its facts; returns its key. */
  async request(facts: RequestFacts): Promise<string> {
    const key = String(++this.key);
    const { submittedOn = '2026-10-05', dueOn = '2026-10-08', extension } = facts;
    const { validOn = submittedOn, originalDueOn = extension?.from ?? dueOn } = facts;
    await this.query(
      `INSERT INTO information_request (key, code, process_instance_key, requester_id, subject, title,
         purpose, channel, regime, requested_delivery, submitted_at, submitted_on, agency_code,
         valid_on, original_due_on, due_on, breached_on, outcome, closed_on, received_on,
         refusal_ground)
       VALUES ($1::bigint, 'YC-' || $1::text, $1::bigint, '1', 5, 'Danh mục', 'Sản xuất', 'network', 'LAW_2026', 'portal',
         $2::date, $2::date, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        key,
        submittedOn,
        facts.agency ?? 'vpubnd',
        validOn,
        originalDueOn,
        dueOn,
        facts.breachedOn ?? null,
        facts.outcome ?? null,
        facts.closedOn ?? null,
        facts.receivedOn ?? null,
        facts.refusalGround ?? null,
      ],
    );
    if (extension) await this.extend(key, extension);
    return key;
  }

  /** Stores that a request's handler asked a unit for its opinion. */
  async consultation(requestKey: string, asked: OpinionFacts): Promise<void> {
    const { unit, dueOn, answeredOn = null } = asked;
    await this.query(
      `INSERT INTO consultation (key, request_key, unit_code, question, asked_by, asked_on, due_on,
         answered_on)
       VALUES ($1::bigint, $2::bigint, $3, 'Ý kiến?', '2', '2026-10-05', $4, $5)`,
      [String(++this.key), requestKey, unit, dueOn, answeredOn],
    );
  }

  /** Publishes a calendar on which nobody works that day. */
  async declareHoliday(date: string): Promise<void> {
    const { version } = await this.legalTime.currentCalendar();
    const reason = { vi: 'Nghỉ', en: 'Holiday' };
    const row = { date, kind: 'OFF', reason, source: 'Quyết định 1', status: 'CONFIRMED' } as const;
    await this.unitOfWork.run(async (tx) => {
      const change = { rows: [row], removedDates: [] };
      const by = { actor: 'system', summary: 'Nghỉ' };
      const published = await this.get(CalendarPublication).publish(tx, version, change, by);
      if (!published.ok) throw new Error(JSON.stringify(published));
    });
  }

  async clear(): Promise<void> {
    for (const table of [
      ...['extension', 'request_handover', 'request_item', 'lawsuit', 'consultation'],
    ]) {
      await this.query(`DELETE FROM ${table}`);
    }
    await this.query('DELETE FROM information_request');
  }

  async stop(): Promise<void> {
    await this.module.close();
    await this.database.drop();
  }

  private async extend(
    requestKey: string,
    { on, from, to }: NonNullable<RequestFacts['extension']>,
  ): Promise<void> {
    await this.query(
      `INSERT INTO extension (key, request_key, reason, value, unit, previous_due_on, new_due_on,
         proposed_by, approved_by, approved_at)
       VALUES ($1::bigint, $1::bigint, 'Cần thu thập', 15, 'calendar-day', $2, $3, '2', '3', $4)`,
      [requestKey, from, to, `${on}T23:30:00+07:00`],
    );
  }
}
