import { localDateOf, type LocalDate } from '@minhbach/calendar';
import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { ProcessRuntime } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reportFaults } from './delivery-proof.js';
import { Delivery } from './delivery.entity.js';
import type { InformationRequest } from './information-request.entity.js';
import { ItemFile } from './item-file.entity.js';
import { legalRefusal, refusalOf } from './legal-refusal.js';
import {
  instanceOf,
  lockedRequest,
  lockRequest,
  requestByKey,
  updateRequest,
} from './request-repository.js';
import type { ActingPerson } from './request-submission.js';
import { replaceCodes } from './standing-code.js';

/** What became of something that was sent: it was handed over, or it came back. */
export interface DeliveryReport {
  readonly outcome: 'received' | 'returned';
  readonly on: LocalDate;
  /** Why it came back. */
  readonly reason?: string | undefined;
}

type After = (tx: Transaction) => Promise<void>;

/** What happens to an answer on its way. Who may report it is decided by the caller. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly runtime: ProcessRuntime,
    private readonly keys: KeyAllocator,
  ) {}

  /** What came back is delivered again, in another way or to another address; when the answer was given stays. */
  async report(
    key: string,
    report: DeliveryReport,
    person: ActingPerson,
    after?: After,
  ): Promise<void> {
    if (report.outcome === 'received') {
      await this.work.run(async (tx) => {
        await this.record(tx, key, report, person);
        await after?.(tx);
      });
      return;
    }
    await this.runtime.correlate({
      ...{ rootKey: await instanceOf(key, this.dataSource.manager), variables: {} },
      ...{ name: 'request.delivery-returned', actor: person.id, after },
      work: async (tx) => {
        await this.record(tx, key, report, person);
        return undefined;
      },
    });
  }

  /**
   * The requester took a file of his answer from the portal. Where he asked for it there, and the clerk has not
   * recorded how he got it, that is the delivery, and its proof.
   */
  async downloaded(
    tx: Transaction,
    key: string,
    file: string,
    person: ActingPerson,
  ): Promise<void> {
    const request = await requestByKey(key, tx);
    if (!isAsker(request, person) || request.requestedDelivery !== 'portal') return;
    const items = await tx.manager.findBy(ItemFile, { requestKey: key, fileKey: file });
    if (!items.some(({ givenAt }) => givenAt !== null)) return;
    await lockRequest(tx, key);
    const download = { downloadedBy: person.id, downloadedAt: tx.now };
    const [last] = await deliveriesOf(tx, key);
    if (last?.returnedOn === null) {
      if (last.method === 'portal' && last.downloadedAt === null) {
        await tx.manager.update(Delivery, { key: last.key }, download);
      }
      return;
    }
    await tx.manager.insert(Delivery, {
      ...{
        key: String(await this.keys.take(1, tx)),
        requestKey: key,
        method: 'portal',
        ...download,
      },
      ...{ deliveredBy: person.id, deliveredAt: tx.now },
    });
    const message = { name: 'request.answer-downloaded', correlationKey: key };
    await this.runtime.encloseMessage(tx, { ...message, variables: { method: 'portal' } });
  }

  private async record(
    tx: Transaction,
    key: string,
    { outcome, on, reason }: DeliveryReport,
    { id: reportedBy }: ActingPerson,
  ): Promise<void> {
    const request = await lockedRequest(key, tx);
    const [last] = await deliveriesOf(tx, key);
    if (!last || !isOnItsWay(last, outcome)) throw nothingOnItsWay();
    const faults = reportFaults(on, last.sentOn ?? on, localDateOf(tx.now));
    if (faults.length > 0) throw refusalOf(faults);
    const found: Partial<Delivery> =
      outcome === 'returned'
        ? { returnedOn: on, returnReason: reason ?? null }
        : { receivedOn: on };
    Object.assign(found, { reportedBy, reportedAt: tx.now });
    await tx.manager.update(Delivery, { key: last.key }, found);
    if (outcome === 'returned') {
      await updateRequest(tx, request, { receivedOn: null });
      await replaceCodes(tx, key);
    } else if (request.receivedOn === null) await updateRequest(tx, request, { receivedOn: on });
  }
}

/** The attempt that counts. Throws when there is none. */
export async function lastDelivery(tx: Transaction, requestKey: string): Promise<Delivery> {
  const [last] = await deliveriesOf(tx, requestKey);
  if (!last) throw new Error(`request ${requestKey} was not delivered`);
  return last;
}

/** The newest first. */
export function deliveriesOf(
  { manager }: Pick<Transaction, 'manager'>,
  requestKey: string,
): Promise<Delivery[]> {
  const order = { deliveredAt: 'DESC', key: 'DESC' } as const;
  return manager.find(Delivery, { where: { requestKey }, order });
}

/** Himself, or a colleague of his business. */
function isAsker(request: InformationRequest, { id, organisation }: ActingPerson): boolean {
  const { requesterId, organisationId } = request;
  return requesterId === id || (organisationId !== null && organisation?.id === organisationId);
}

/** A message that bounced was never received; what the post handed over, or a code opened, does not come back. */
function isOnItsWay(
  { method, carrier, receivedOn, openedAt, returnedOn }: Delivery,
  outcome: DeliveryReport['outcome'],
): boolean {
  if (receivedOn !== null || openedAt !== null || returnedOn !== null) return false;
  if (method === 'code') return carrier !== 'office' && outcome === 'returned';
  return method === 'post' || (method === 'email' && outcome === 'returned');
}

function nothingOnItsWay() {
  return legalRefusal('nothing-on-its-way', '', {
    vi: 'Không có bưu gửi hoặc thư điện tử nào đang chờ kết quả phát.',
    en: 'Nothing is on its way by post or e-mail.',
  });
}
