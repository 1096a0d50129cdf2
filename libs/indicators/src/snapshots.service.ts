import { addDays, localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { fingerprintOf, signText } from '@minhbach/signatures';
import { Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { DataSource } from 'typeorm';
import { IndicatorService, type CasePage } from './indicator.service.js';
import type { Question } from './question.js';
import type { RequestCase } from './request-case.js';
import {
  casesIn,
  casesText,
  monthQuestion,
  sha256,
  snapshotFigures,
  type SnapshotContent,
} from './snapshot-content.js';
import { exportFormat, type SnapshotExport } from './snapshot-export.js';

export interface TakenSnapshot {
  readonly month: string;
  readonly asOfOn: string;
  readonly takenAt: Date;
  /** Of the key that it is signed with. */
  readonly fingerprint: string;
}

/** The day of the next month from which a month is published: until then what came late may be entered. */
const dueOn = 5;

/** Thrown for a month that is not over, or was published before: what was published is never changed. */
export class SnapshotRefused extends Error {}

/** The figures of months as they were published. */
@Injectable()
export class Snapshots {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly indicators: IndicatorService,
    private readonly legalTime: LegalTimeService,
  ) {}

  /** Publishes the figures of a month as they stand today. Throws SnapshotRefused. */
  async take(month: string, privateKey: KeyObject): Promise<SnapshotExport> {
    const now = await this.clock.now();
    const asOfOn = localDateOf(now);
    const question = monthQuestion(month, asOfOn);
    if (asOfOn <= question.to) throw new SnapshotRefused(`${month} is not over yet.`);
    const cases = casesText(await this.casesOf(question));
    const { data: calendar } = await this.legalTime.currentCalendar();
    const content = JSON.stringify({
      ...{ month, asOfOn, takenAt: now.toISOString(), calendar, casesSha256: sha256(cases) },
      figures: snapshotFigures(casesIn(cases), question, calendar),
    } satisfies SnapshotContent);
    const signed = { content, ...signText(content, privateKey), cases };
    await this.keep(month, asOfOn, now, signed);
    return { format: exportFormat, ...signed };
  }

  /** Publishes the newest month that is due unless that was done; says which month it was. */
  async takeDue(privateKey: KeyObject): Promise<string | null> {
    const month = newestDue(localDateOf(await this.clock.now()));
    if ((await this.list()).some((taken) => taken.month === month)) return null;
    await this.take(month, privateKey);
    return month;
  }

  /** The newest month first. */
  async list(): Promise<TakenSnapshot[]> {
    const rows = await this.dataSource.query<(TakenSnapshot & { publicKey: string })[]>(
      `SELECT month, as_of_on::text AS "asOfOn", taken_at AS "takenAt", public_key AS "publicKey"
       FROM indicator_snapshot ORDER BY month DESC`,
    );
    return rows.map(({ publicKey, ...row }) => ({ ...row, fingerprint: fingerprintOf(publicKey) }));
  }

  /** Null for a month that was not published. */
  async read(month: string): Promise<SnapshotExport | null> {
    const [row] = await this.dataSource.query<Omit<SnapshotExport, 'format'>[]>(
      `SELECT content, signature, public_key AS "publicKey", cases FROM indicator_snapshot
       WHERE month = $1`,
      [month],
    );
    return row ? { format: exportFormat, ...row } : null;
  }

  private async keep(
    month: string,
    asOfOn: string,
    takenAt: Date,
    { content, cases, signature, publicKey }: Omit<SnapshotExport, 'format'>,
  ): Promise<void> {
    const rows = await this.dataSource.query<unknown[]>(
      `INSERT INTO indicator_snapshot (month, as_of_on, taken_at, content, cases, signature, public_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING month`,
      [month, asOfOn, takenAt, content, cases, signature, publicKey],
    );
    if (rows.length === 0) throw new SnapshotRefused(`${month} has been published already.`);
  }

  /** All cases of the month, measured or not, by key. */
  private async casesOf(question: Question): Promise<RequestCase[]> {
    const cases: RequestCase[] = [];
    for (const set of ['measured', 'pending', 'excluded'] as const) {
      let after: string | null = '0';
      while (after !== null) {
        const page: CasePage = await this.indicators.cases(question, set, { after, limit: 1_000 });
        cases.push(...page.items.map(({ subject }) => subject));
        after = page.next;
      }
    }
    return cases.sort((a, b) => Number(a.requestKey) - Number(b.requestKey));
  }
}

/** Last month, or before its day the month before. */
function newestDue(today: string): string {
  const last = monthBefore(today);
  return Number(today.slice(8)) >= dueOn ? last : monthBefore(last);
}

function monthBefore(date: string): string {
  return addDays(`${date.slice(0, 7)}-01`, -1).slice(0, 7);
}
