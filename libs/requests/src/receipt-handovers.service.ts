import { UnitOfWork, type Transaction } from '@minhbach/database';
import { OfficialDocument } from '@minhbach/documents';
import { Injectable } from '@nestjs/common';
import { legalRefusal } from './legal-refusal.js';
import { ReceiptHandover } from './receipt-handover.entity.js';
import { lockRequest } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';
import { TakenIn } from './taken-in.entity.js';

export const noReceiptToHandOver = {
  vi: 'Chỉ trao phiếu tiếp nhận đã phát hành của yêu cầu do bộ phận tiếp nhận ghi nhận.',
  en: 'Only the issued receipt of a request that reception took in is handed over.',
};

export const receiptHandedOver = {
  vi: 'Phiếu tiếp nhận đã được trao.',
  en: 'The receipt was handed over already.',
};

/** Receipts (form 02) given from hand to hand. Who may is decided by the caller. */
@Injectable()
export class ReceiptHandovers {
  constructor(private readonly work: UnitOfWork) {}

  /** Once; whoever asks again gets a copy, which proves nothing more. */
  async record(
    key: string,
    receiver: string,
    { id: handedOverBy }: ActingPerson,
    after?: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.work.run(async (tx) => {
      await lockRequest(tx, key);
      if (await tx.manager.existsBy(ReceiptHandover, { key })) {
        throw legalRefusal('receipt-handed-over', '', receiptHandedOver);
      }
      if (!(await hasReceiptToHandOver(tx, key))) {
        throw legalRefusal('no-receipt-to-hand-over', '', noReceiptToHandOver);
      }
      const handover = { key, receiver, handedOverBy, handedOverAt: tx.now };
      await tx.manager.insert(ReceiptHandover, handover);
      await after?.(tx);
    });
  }
}

/** Whether a receipt was issued for something that an officer took in. */
export async function hasReceiptToHandOver(
  { manager }: Pick<Transaction, 'manager'>,
  key: string,
): Promise<boolean> {
  const issued = { subjectType: 'information-request', subjectKey: key, kind: 'receipt' } as const;
  if (!(await manager.existsBy(OfficialDocument, issued))) return false;
  return manager.existsBy(TakenIn, { requestKey: key, act: 'submission' });
}
