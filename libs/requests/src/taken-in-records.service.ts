import { localDateOf, receivedOn } from '@minhbach/calendar';
import { findRows, KeyAllocator, type Transaction } from '@minhbach/database';
import { attachUnlessFaulty } from '@minhbach/documents';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import { legalRefusal, refusalOf } from './legal-refusal.js';
import { receiptFaults } from './receipt-faults.js';
import type { Receipt } from './request-submission.js';
import { TakenIn } from './taken-in.entity.js';
import type { TakenInAct } from './vocabulary.js';

/** Acts by which the requester stands by what an officer wrote down for him. */
const confirming: TakenInAct[] = ['confirmation', 'supplement'];

/** What officers took in for requesters, and what follows from it for the day of valid receipt. */
@Injectable()
export class TakenInRecords {
  constructor(
    private readonly legalTime: LegalTimeService,
    private readonly keys: KeyAllocator,
  ) {}

  /**
   * Adds a record within the step that it belongs to; returns the day that counts as that of receipt. Throws a Refusal
   * with every fault: a time that is to come, too long ago, or unexplained, and files that are not the officer's to attach.
   */
  async add(
    tx: Transaction,
    requestKey: string,
    act: TakenInAct,
    receipt: Receipt,
    enteredBy: string,
  ): Promise<string> {
    const { arrival, receivedAt, evidence, files, lateReason = null } = receipt;
    const place = { subjectKey: requestKey, purpose: 'intake-evidence' } as const;
    const faults = [
      ...receiptFaults(receipt, tx.now),
      ...(await attachUnlessFaulty(tx, place, files, enteredBy, '/receipt/files')),
    ];
    if (faults.length > 0) throw refusalOf(faults);
    await tx.manager.insert(TakenIn, {
      ...{ key: String(await this.keys.take(1, tx)), requestKey, act, arrival, receivedAt },
      ...{ enteredAt: tx.now, enteredBy, evidence, files: [...files], lateReason },
      writtenByOfficer: isWrittenByOfficer(receipt),
    });
    return receivedOn(receivedAt, await this.legalTime.currentCalendar(tx));
  }

  /** As the request itself came in; null when its requester sent it. */
  async submission(tx: Transaction, requestKey: string): Promise<TakenIn | null> {
    const [submission] = await findRows(tx, TakenIn, { requestKey, act: 'submission' });
    return submission ?? null;
  }

  /** Whether what an officer wrote down waits for the requester's confirmation still. */
  async awaitsConfirmation(tx: Transaction, requestKey: string): Promise<boolean> {
    return isToBeConfirmed(await findRows(tx, TakenIn, { requestKey }));
  }

  /** The day on which the requester confirmed what was written down for him; null where nothing was to confirm. */
  async confirmedOn(tx: Transaction, requestKey: string): Promise<string | null> {
    const [confirmation] = await findRows(tx, TakenIn, { requestKey, act: 'confirmation' });
    if (!confirmation) return null;
    return receivedOn(confirmation.receivedAt, await this.legalTime.currentCalendar(tx));
  }
}

/** By all that was taken in of a request: whether what an officer wrote down waits for the requester's confirmation. */
export function isToBeConfirmed(
  records: readonly Pick<TakenIn, 'act' | 'writtenByOfficer'>[],
): boolean {
  const isWritten = records.some((each) => each.act === 'submission' && each.writtenByOfficer);
  return isWritten && !records.some(({ act }) => confirming.includes(act));
}

export const nothingToConfirm = {
  vi: 'Yêu cầu này không chờ người yêu cầu xác nhận.',
  en: 'The request does not wait for its requester to confirm it.',
};

/** What is said on the telephone is written down by whoever takes the call. */
export function isWrittenByOfficer({ arrival, writtenByOfficer = false }: Receipt): boolean {
  return arrival === 'phone' || writtenByOfficer;
}

/** Nothing is answered before it was asked. */
export function assertNotBefore(askedOn: string, { receivedAt }: Receipt): void {
  if (localDateOf(receivedAt) >= askedOn) return;
  throw legalRefusal('received-before-asked', '/receipt/receivedAt', {
    vi: 'Nội dung trả lời không thể đến trước ngày cơ quan đề nghị.',
    en: 'An answer cannot have come before it was asked for.',
  });
}
