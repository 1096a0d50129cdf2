import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { apology } from '../letters/deadline-letters.js';
import { RequestClock } from '../request-clock.service.js';
import { RequestLetters } from '../request-letters.service.js';
import { announceRequest } from '../request-events.js';
import { RequestNotices } from '../request-notices.service.js';
import { requestOf, updateRequest } from '../request-repository.js';
import { waitsForPayment } from '../waits-for-requester.js';

/** The new appointment, in working days from the due date: one-stop practice, not a limit of the law. */
const NEW_APPOINTMENT = 3;

/** What happens when a due date comes and the answer has not left. */
@Injectable()
export class WatchDeadline {
  constructor(
    private readonly clock: RequestClock,
    private readonly legalTime: LegalTimeService,
    private readonly letters: RequestLetters,
    private readonly notices: RequestNotices,
  ) {}

  @JobWorker('request.apologise')
  async apologise(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const request = await requestOf(job, tx);
    const fold = await this.clock.fold(request, tx);
    if (!fold || fold.state === 'closed') return undefined;
    await announceRequest(tx, 'request.due', request);
    // Nobody is kept waiting by the agency while it waits for his payment.
    if (await waitsForPayment(tx, request)) return undefined;
    const calendar = await this.legalTime.calendarOf(fold, tx);
    const { dueOn } = fold;
    const appointmentOn = calendar.addWorkingDays(dueOn, NEW_APPOINTMENT);
    const letter = apology({ dueOn, appointmentOn });
    await this.letters.send(tx, job, request, letter, null);
    await updateRequest(tx, request, { appointmentOn });
    return undefined;
  }

  @JobWorker('request.record-breach')
  async recordBreach(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const request = await requestOf(job, tx);
    const recorded = await this.clock.recordBreach(tx, request, localDateOf(tx.now));
    if (recorded) await this.notices.notify(tx, job, request, 'overdue', ['handler', 'focal']);
    return undefined;
  }
}
