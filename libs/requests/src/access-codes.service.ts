import { addDays, endOfDay, localDateOf } from '@minhbach/calendar';
import {
  AskedByService,
  Clock,
  KeyAllocator,
  type Transaction,
  UnitOfWork,
} from '@minhbach/database';
import { recordFileEvents } from '@minhbach/documents';
import { ProcessRuntime } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccessCode } from './access-code.entity.js';
import { deliveriesOf } from './deliveries.service.js';
import { codeFaults, type CodeHandover } from './delivery-proof.js';
import { Delivery } from './delivery.entity.js';
import { InformationRequest } from './information-request.entity.js';
import { legalRefusal, refusalOf } from './legal-refusal.js';
import { hashOfCode, hashOfPass, newOneTimeCode, newPass } from './one-time-code.js';
import { noCodeNow } from './request-actions.js';
import { RequestContact } from './request-contact.entity.js';
import { instanceOf, lockedRequest, requestByKey, updateRequest } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';
import { replaceCodes, standsByCode } from './standing-code.js';

/** A code opens its answer until the end of the day so many days later. The service's own term, not the law's. */
const OPEN_FOR_DAYS = 30;

/** How long whoever has used a code may read and download. */
const READING_MINUTES = 60;

/** The only time that anybody is told the code. */
export interface IssuedCode {
  readonly code: string;
  readonly requestCode: string;
  readonly expiresAt: Date;
}

/** What opens the answer from now on, for an hour; or why the code opens nothing. */
export type OpenedAnswer = { readonly pass: string } | 'unknown' | 'used' | 'over';

/**
 * Answers for people without an account (Law 104/2016/QH13 Art. 30: a one-time access code). The act of the law is that
 * the code was given out; that it was used is the proof that the requester received the answer.
 */
@Injectable()
export class AccessCodes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly runtime: ProcessRuntime,
    private readonly keys: KeyAllocator,
  ) {}

  /**
   * Delivers the answer by a fresh code, which takes the place of the one before. Who may is decided by the caller.
   * Throws a Refusal with every fault, or when there is no answer to deliver, or it was delivered in another way.
   */
  async issue(
    key: string,
    handover: CodeHandover,
    { id: actor }: ActingPerson,
  ): Promise<IssuedCode> {
    const code = newOneTimeCode();
    const record = (tx: Transaction) => this.record(tx, key, code, handover, actor);
    const { manager } = this.dataSource;
    const [last] = await deliveriesOf({ manager }, key);
    if (standsByCode(last)) return this.work.run(record);
    let issued: IssuedCode | undefined;
    await this.runtime.correlate({
      ...{ rootKey: await instanceOf(key, manager), variables: { method: 'code' } },
      ...{ name: 'request.access-code-issued', actor },
      work: async (tx) => {
        issued = await record(tx);
        return undefined;
      },
    });
    if (!issued) throw new Error(`no code was issued for request ${key}`);
    return issued;
  }

  /** Uses a code up. Of any number of calls at the same time one opens the answer. */
  async open(requestCode: string, code: string): Promise<OpenedAnswer> {
    const found = await this.dataSource.manager.findOneBy(InformationRequest, {
      code: requestCode,
    });
    if (!found) return 'unknown';
    return this.work.run(async (tx) => {
      const request = await lockedRequest(found.key, tx);
      const codeHash = hashOfCode(request.key, code);
      const secret = await tx.manager.findOneBy(AccessCode, { requestKey: request.key, codeHash });
      if (!secret) return 'unknown';
      const { key } = secret;
      const { openedAt, codeExpiresAt } = await tx.manager.findOneByOrFail(Delivery, { key });
      if (openedAt !== null) return 'used';
      if (secret.replacedAt !== null || !codeExpiresAt || codeExpiresAt <= tx.now) return 'over';
      const pass = newPass();
      const passUntil = new Date(tx.now.getTime() + READING_MINUTES * 60_000);
      await tx.manager.update(AccessCode, { key }, { passHash: hashOfPass(pass), passUntil });
      await tx.manager.update(Delivery, { key }, { openedAt: tx.now });
      await noteReceived(tx, request);
      return { pass };
    });
  }

  /** The request that a pass lets its holder read, and until when; null when it lets him read nothing now. */
  async behind(requestCode: string, pass: string): Promise<{ key: string; until: Date } | null> {
    const { manager } = this.dataSource;
    const request = await manager.findOneBy(InformationRequest, { code: requestCode });
    if (!request) return null;
    const { key } = request;
    const where = { requestKey: key, passHash: hashOfPass(pass) };
    const found = await manager.findOneBy(AccessCode, where);
    const until = found?.passUntil ?? null;
    return until !== null && until > (await this.clock.now()) ? { key, until } : null;
  }

  /** The holder of a pass took a file: in the name of the requester, as whose he was let in. */
  @AskedByService()
  async recordDownload(key: string, file: string): Promise<void> {
    await this.work.run(async (tx) => {
      const { requesterId } = await requestByKey(key, tx);
      await recordFileEvents(tx, 'downloaded', requesterId, [file]);
    });
  }

  private async record(
    tx: Transaction,
    requestKey: string,
    code: string,
    { carrier, emailAddress, receiver }: CodeHandover,
    deliveredBy: string,
  ): Promise<IssuedCode> {
    const { code: requestCode } = await lockedRequest(requestKey, tx);
    const before = await deliveriesOf(tx, requestKey);
    const [last] = before;
    if (last?.returnedOn === null && last.method !== 'code') throw notByCode();
    const { email } = await tx.manager.findOneByOrFail(RequestContact, { key: requestKey });
    const returned = before.filter(({ returnedOn }) => returnedOn !== null);
    const faults = codeFaults({ carrier, emailAddress, receiver }, { email, before: returned });
    if (faults.length > 0) throw refusalOf(faults);
    await replaceCodes(tx, requestKey);
    const key = String(await this.keys.take(1, tx));
    const today = localDateOf(tx.now);
    const expiresAt = new Date(endOfDay(addDays(today, OPEN_FOR_DAYS)));
    await tx.manager.insert(Delivery, {
      ...{ key, requestKey, method: 'code', deliveredBy, deliveredAt: tx.now },
      ...{ carrier, codeExpiresAt: expiresAt },
      ...(carrier === 'email' && { emailAddress: emailAddress ?? email }),
      ...(carrier === 'office' ? { receiver } : { sentOn: today }),
    });
    const codeHash = hashOfCode(requestKey, code);
    await tx.manager.insert(AccessCode, { key, requestKey, codeHash });
    return { code, requestCode, expiresAt };
  }
}

async function noteReceived(tx: Transaction, request: InformationRequest): Promise<void> {
  if (request.receivedOn === null) {
    await updateRequest(tx, request, { receivedOn: localDateOf(tx.now) });
  }
}

function notByCode() {
  return legalRefusal('delivered-otherwise', '', noCodeNow);
}
