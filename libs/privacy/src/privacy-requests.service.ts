import { dueDate, dueInstants, endOfDay, localDateOf, printedDay } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { administrators } from '@minhbach/identity';
import { LegalTimeService } from '@minhbach/legal-time';
import { NotificationService } from '@minhbach/notifications';
import { ProcessRuntime, Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { privacyLimits, type PrivacyKind } from './privacy-limits.js';
import { PRIVACY_PROCESS, type PrivacyVariable } from './privacy-process.js';
import { privacyColumns, type Correction, type PrivacyRequest } from './privacy-request.js';

/** Nobody learns of lateness before the first working day after. */
const escalateAfter = 1;

export interface NewPrivacyRequest {
  readonly kind: PrivacyKind;
  readonly details: string;
  readonly correction: Correction | null;
}

/** What people ask about their own data: each goes its way as a process. */
@Injectable()
export class PrivacyRequests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly legalTime: LegalTimeService,
    private readonly notifications: NotificationService,
    private readonly runtime: ProcessRuntime,
    private readonly keys: KeyAllocator,
  ) {}

  /** Begins a request and returns its key. `after` runs in the same transaction. */
  async ask(
    asked: NewPrivacyRequest,
    personKey: string,
    after?: (tx: Transaction, key: string) => Promise<void>,
  ): Promise<string> {
    const key = String(await this.keys.take(1));
    await this.runtime.start({
      processId: PRIVACY_PROCESS,
      variables: {},
      actor: personKey,
      businessKey: `privacy-request:${key}`,
      work: async (tx, { rootKey }) => ({
        privacy: await this.store(tx, { ...asked, key, personKey, rootKey: String(rootKey) }),
      }),
      ...(after && { after: async (tx) => after(tx, key) }),
    });
    return key;
  }

  /** The newest first: a person's own, or everybody's. */
  async list(personKey: string | null, limit: number, before?: string): Promise<PrivacyRequest[]> {
    return this.dataSource.query<PrivacyRequest[]>(
      `SELECT ${privacyColumns} FROM privacy_request q
       WHERE ($1::bigint IS NULL OR q.person_key = $1) AND ($2::bigint IS NULL OR q.key < $2)
       ORDER BY q.key DESC LIMIT $3`,
      [personKey, before ?? null, limit],
    );
  }

  /** Null when there is none. */
  async find(key: string): Promise<PrivacyRequest | null> {
    const [found] = await this.dataSource.query<PrivacyRequest[]>(
      `SELECT ${privacyColumns} FROM privacy_request q WHERE q.key = $1`,
      [key],
    );
    return found ?? null;
  }

  /** By the keys of their processes. */
  async ofInstances(rootKeys: readonly string[]): Promise<PrivacyRequest[]> {
    return this.dataSource.query<PrivacyRequest[]>(
      `SELECT ${privacyColumns} FROM privacy_request q WHERE q.process_instance_key = ANY($1::bigint[])`,
      [rootKeys],
    );
  }

  private async store(
    tx: Transaction,
    { kind, key, personKey, details, correction, rootKey }: Stored,
  ): Promise<PrivacyVariable> {
    const receivedOn = localDateOf(tx.now);
    const calendar = await this.legalTime.currentCalendar(tx);
    const { answer, limit, vi } = privacyLimits[kind];
    const answerBy = dueDate(receivedOn, answer, calendar).dueOn;
    const { dueOn } = dueDate(receivedOn, limit, calendar);
    const rows = await tx.query(
      `INSERT INTO privacy_request (key, kind, person_key, details, correction, process_instance_key,
         asked_at, answer_by, original_due_on, due_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
       ON CONFLICT (person_key, kind) WHERE closed_at IS NULL DO NOTHING RETURNING key`,
      [
        ...[key, kind, personKey, details, correction && JSON.stringify(correction), rootKey],
        ...[tx.now, answerBy, dueOn],
      ],
    );
    if (rows.length === 0) throw askedAlready();
    const responsible = await administrators(tx);
    await this.notifications.notify(tx, {
      ...{ recipients: responsible, kind: 'privacy.asked', subjectType: 'privacy-request' },
      ...{ subjectKey: key, causeKey: Number(key) },
      text: `Có yêu cầu về dữ liệu cá nhân: ${vi}. Hạn trả lời là hết ${printedDay(answerBy).vi}.`,
    });
    const { remindAt, overdueAt } = dueInstants(dueOn, tx.now, escalateAfter, calendar);
    const answerOverdueAt = endOfDay(answerBy);
    return {
      ...{ key, kind, personKey, responsible, answerBy, answerOverdueAt },
      ...{ dueOn, remindAt, overdueAt },
    };
  }
}

interface Stored extends NewPrivacyRequest {
  readonly key: string;
  readonly personKey: string;
  readonly rootKey: string;
}

function askedAlready(): Refusal {
  return new Refusal(
    'privacy-asked-already',
    'Bạn đã có một yêu cầu cùng loại đang được giải quyết.',
  );
}
