import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { ProcessRuntime, type AfterWork } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Clarification, type ClarificationStage } from './clarification.entity.js';
import { Complaints } from './complaints.service.js';
import { CounterRequesters } from './counter-requesters.service.js';
import { legalRefusal } from './legal-refusal.js';
import { processId } from './process-variables.js';
import { RequestIntake } from './request-intake.service.js';
import { lockRequest } from './request-repository.js';
import type {
  ActingPerson,
  CounterSubmission,
  Receipt,
  SubmittedRequest,
} from './request-submission.js';
import { RequestService, type AfterSubmission } from './request.service.js';
import {
  assertNotBefore,
  isWrittenByOfficer,
  nothingToConfirm,
  TakenInRecords,
} from './taken-in-records.service.js';
import type { TakenInAct } from './vocabulary.js';

/**
 * What reception does for requesters who come to the office, write or call: it is entered as theirs, with the officer
 * who did it, the evidence, and both times. Who may is decided by the caller.
 */
@Injectable()
export class Counter {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: RequestService,
    private readonly complaints: Complaints,
    private readonly requesters: CounterRequesters,
    private readonly intake: RequestIntake,
    private readonly records: TakenInRecords,
    private readonly keys: KeyAllocator,
  ) {}

  /** Registers a request. What an officer wrote down is confirmed at once where the requester signed it. */
  async takeIn(
    submission: CounterSubmission,
    receipt: Receipt,
    { id: officer }: ActingPerson,
    after?: AfterSubmission,
  ): Promise<SubmittedRequest> {
    const key = String(await this.keys.take(1));
    let submitted: SubmittedRequest = { key, code: '' };
    await this.runtime.start({
      ...{ processId, variables: {}, actor: officer, businessKey: `request:${key}` },
      work: async (tx, step) => {
        await this.recordSubmission(tx, key, submission, receipt, officer);
        const requester = await this.requesters.find(tx, submission);
        const place = { key, receivedAt: receipt.receivedAt };
        const taken = await this.intake.take(tx, step, place, submission, requester);
        submitted = taken.submitted;
        return { ...taken.variables, takenInBy: officer };
      },
      after: async (tx) => after?.(tx, submitted),
    });
    return submitted;
  }

  /** The requester stands by what was written down for him. The clock starts no earlier than on that day. */
  async confirm(
    requestKey: string,
    receipt: Receipt,
    { id: officer }: ActingPerson,
    after?: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await lockRequest(tx, requestKey);
      const submission = await this.records.submission(tx, requestKey);
      if (!submission || !(await this.records.awaitsConfirmation(tx, requestKey))) {
        throw legalRefusal('nothing-to-confirm', '', nothingToConfirm);
      }
      if (receipt.receivedAt < submission.receivedAt) throw confirmedTooEarly();
      await this.records.add(tx, requestKey, 'confirmation', receipt, officer);
      await after?.(tx);
    });
  }

  /** What the agency asked to have supplemented. It counts from the day on which it came. */
  async supplement(
    requestKey: string,
    answer: string,
    receipt: Receipt,
    officer: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.requests.supplement(requestKey, { answer }, officer, async (tx, step) => {
      await this.answered(tx, requestKey, 'supplement', receipt, officer);
      await after?.(tx, step);
    });
  }

  async clarify(
    requestKey: string,
    answer: string,
    receipt: Receipt,
    officer: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.requests.clarify(requestKey, { answer }, officer, async (tx, step) => {
      await this.answered(tx, requestKey, 'clarification', receipt, officer);
      await after?.(tx, step);
    });
  }

  /** Ends the request on the day of the entry: an earlier letter must not undo that the agency was late meanwhile. */
  async withdraw(
    requestKey: string,
    reason: string,
    receipt: Receipt,
    officer: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    await this.requests.withdraw(
      requestKey,
      reason,
      officer,
      this.recording(requestKey, 'withdrawal', receipt, officer, after),
    );
  }

  /** A complaint is in time by the day on which it came. */
  async complain(
    requestKey: string,
    content: string,
    receipt: Receipt,
    officer: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    const complaint = { content, receivedAt: receipt.receivedAt };
    const recording = this.recording(requestKey, 'complaint', receipt, officer, after);
    await this.complaints.file(requestKey, complaint, officer, recording);
  }

  private async recordSubmission(
    tx: Transaction,
    key: string,
    { confirmation }: CounterSubmission,
    receipt: Receipt,
    officer: string,
  ): Promise<void> {
    await this.records.add(tx, key, 'submission', receipt, officer);
    if (confirmation === undefined || !isWrittenByOfficer(receipt)) return;
    const signed = { ...receipt, evidence: confirmation };
    await this.records.add(tx, key, 'confirmation', signed, officer);
  }

  private recording(
    requestKey: string,
    act: TakenInAct,
    receipt: Receipt,
    { id: officer }: ActingPerson,
    after: AfterWork | undefined,
  ): AfterWork {
    return async (tx, step) => {
      await this.records.add(tx, requestKey, act, receipt, officer);
      await after?.(tx, step);
    };
  }

  private async answered(
    tx: Transaction,
    requestKey: string,
    stage: ClarificationStage,
    receipt: Receipt,
    { id: officer }: ActingPerson,
  ): Promise<void> {
    const where = { requestKey, stage };
    const [asked] = await tx.manager.find(Clarification, {
      where,
      order: { key: 'DESC' },
      take: 1,
    });
    if (!asked) throw new Error(`request ${requestKey} was asked for no ${stage}`);
    assertNotBefore(asked.askedOn, receipt);
    const answeredOn = await this.records.add(tx, requestKey, stage, receipt, officer);
    await tx.manager.update(Clarification, { key: asked.key }, { answeredOn });
  }
}

function confirmedTooEarly() {
  return legalRefusal('received-before-asked', '/receipt/receivedAt', {
    vi: 'Không thể xác nhận trước khi yêu cầu được ghi nhận.',
    en: 'It cannot have been confirmed before it was written down.',
  });
}
