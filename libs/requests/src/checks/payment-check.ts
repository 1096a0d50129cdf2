import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { CostQuote } from '../cost-quote.entity.js';
import { legalRefusal } from '../legal-refusal.js';
import { processId } from '../process-variables.js';
import { requestOf } from '../request-repository.js';

interface Payment {
  readonly amount: number;
  readonly receipt: string;
}

/** The cashier takes what was quoted, all of it and nothing more, on the day on which he records it. */
@Injectable()
export class PaymentCheck {
  @TaskCheck(processId, 'record-payment')
  async payment(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { amount, receipt } = task.submitted as unknown as Payment;
    const { key: requestKey } = await requestOf(task, tx);
    const quote = await tx.manager.findOneByOrFail(CostQuote, { requestKey });
    if (amount !== quote.total) {
      throw legalRefusal('amount-differs', '/amount', {
        vi: `Số tiền phải đúng bằng chi phí đã thông báo: ${String(quote.total)} đồng.`,
        en: `The amount must be what was quoted: ${String(quote.total)} đồng.`,
      });
    }
    const paid = { paidOn: localDateOf(tx.now), receipt, receivedBy: task.person };
    await tx.manager.update(CostQuote, { key: quote.key }, paid);
    return { paymentReceivedBy: task.person };
  }
}
