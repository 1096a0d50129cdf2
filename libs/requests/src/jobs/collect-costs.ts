import { addDays, endOfDay, localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { CostQuote, type QuotedCost } from '../cost-quote.entity.js';
import { costNotice } from '../letters/cost-letters.js';
import type { PaymentTerm } from '../process-variables.js';
import { RequestClock } from '../request-clock.service.js';
import { RequestLetters } from '../request-letters.service.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestOf } from '../request-repository.js';

/** Working days to pay: the law sets no such limit, this one is the service's own. */
const PAY_WITHIN = 10;

/**
 * The actual costs: quoted once, paid or not. While the requester is asked to pay the ledger shows the agency as
 * waiting; whether that moves the due date is for the regime to say.
 */
@Injectable()
export class CollectCosts {
  constructor(
    private readonly clock: RequestClock,
    private readonly legalTime: LegalTimeService,
    private readonly letters: RequestLetters,
    private readonly notices: RequestNotices,
    private readonly keys: KeyAllocator,
  ) {}

  @JobWorker('request.quote-costs')
  async quote(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { pricedCosts: lines, handledBy } = job.variables as unknown as Priced;
    const total = lines.reduce((sum, { amount }) => sum + amount, 0);
    const quotedOn = localDateOf(tx.now);
    const calendar = await this.legalTime.currentCalendar(tx);
    const payBy = calendar.addWorkingDays(quotedOn, PAY_WITHIN);
    const key = String(await this.keys.take(1, tx));
    const open = { paidOn: null, receipt: null, receivedBy: null, unpaidOn: null };
    const quote = { key, requestKey: request.key, lines: [...lines], total, quotedOn, payBy };
    await tx.manager.insert(CostQuote, { ...quote, ...open });
    const letter = costNotice(request.regime, quote);
    const { symbol } = await this.letters.send(tx, job, request, letter, handledBy);
    const reason = 'Chờ người yêu cầu thanh toán chi phí thực tế';
    const waiting = await this.clock.pause(tx, request, {
      reason,
      actor: handledBy,
      evidence: symbol,
    });
    const payment: PaymentTerm = { total, payBy, lapseAt: endOfDay(payBy) };
    return { ...waiting, payment };
  }

  @JobWorker('request.accept-payment')
  async accept(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { paymentReceivedBy: actor } = job.variables as { paymentReceivedBy: string };
    const { receipt } = await tx.manager.findOneByOrFail(CostQuote, { requestKey: request.key });
    await this.notices.notify(tx, job, request, 'costs-paid', ['requester', 'handler']);
    return this.clock.resume(tx, request, { actor, evidence: receipt });
  }

  /** Nothing is refused by this: the handler drafts the refusal on ground e, and the head signs it. */
  @JobWorker('request.lapse-payment')
  async lapse(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const quote = await tx.manager.findOneByOrFail(CostQuote, { requestKey: request.key });
    await tx.manager.update(CostQuote, { key: quote.key }, { unpaidOn: addDays(quote.payBy, 1) });
    await this.notices.notify(tx, job, request, 'costs-unpaid', ['requester', 'handler']);
    return this.clock.resume(tx, request, { actor: 'system', evidence: null });
  }
}

interface Priced {
  readonly pricedCosts: readonly QuotedCost[];
  readonly handledBy: string;
}
