import { AgencyRegistry } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import { Clock, KeyAllocator, type Transaction } from '@minhbach/database';
import { ProcessRuntime, type AfterWork, type Key, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { batchFaults } from './batch-faults.js';
import { batchViewOf, type RequestBatchView } from './batch-view.js';
import { InformationRequest } from './information-request.entity.js';
import { legalRefusal, refusalOf } from './legal-refusal.js';
import { batchProcessId, noDeadline, noNotice } from './process-variables.js';
import { RequestBatchPart } from './request-batch-part.entity.js';
import { RequestBatch } from './request-batch.entity.js';
import { nextCode, RequestIntake } from './request-intake.service.js';
import { RequestList } from './request-list.service.js';
import type { ActingPerson, BatchSubmission, SubmittedBatch } from './request-submission.js';
import { partReference } from './tell-batch.js';

/** Runs in the transaction of the submission. */
type AfterBatch = (tx: Transaction, submitted: SubmittedBatch) => Promise<void>;

/** Several agencies asked at once. Who may do what is decided by the caller. */
@Injectable()
export class RequestBatches {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runtime: ProcessRuntime,
    private readonly keys: KeyAllocator,
    private readonly agencies: AgencyRegistry,
    private readonly intake: RequestIntake,
    private readonly lists: RequestList,
    private readonly clock: Clock,
  ) {}

  /**
   * All that is asked, and the process that sends each part on its way, in one transaction. Throws a Refusal with
   * every fault, at its part; then nothing is written.
   */
  async submit(
    submission: BatchSubmission,
    person: ActingPerson,
    after: AfterBatch,
  ): Promise<SubmittedBatch> {
    const firstKey = await this.keys.take(1 + submission.parts.length);
    let submitted: SubmittedBatch = { key: String(firstKey), code: '', parts: [] };
    await this.runtime.start({
      ...{ processId: batchProcessId, variables: {}, actor: person.id },
      businessKey: `batch:${submitted.key}`,
      work: async (tx, { rootKey }) => {
        submitted = await this.write(tx, { firstKey, rootKey }, submission, person);
        return firstVariables(submitted);
      },
      after: async (tx) => after(tx, submitted),
    });
    return submitted;
  }

  /** Each part that is open by then, for one reason. What was answered meanwhile stays answered. */
  async withdraw(
    key: string,
    reason: string,
    { id: withdrawnBy }: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    const { manager } = this.dataSource;
    const batch = await manager.findOneByOrFail(RequestBatch, { key });
    if ((await this.viewOf(batch)).state === 'closed') throw alreadyClosed();
    await this.runtime.correlate({
      ...{ rootKey: Number(batch.processInstanceKey), name: 'batch.withdrawn' },
      ...{ variables: {}, actor: withdrawnBy, after },
      work: async (tx) => {
        await tx.manager.update(RequestBatch, { key }, { withdrawnBy, withdrawalReason: reason });
        return undefined;
      },
    });
  }

  /** Null when there is no such batch. */
  async byKey(key: string): Promise<RequestBatchView | null> {
    const batch = await this.dataSource.manager.findOneBy(RequestBatch, { key });
    return batch && this.viewOf(batch);
  }

  private async viewOf(batch: RequestBatch): Promise<RequestBatchView> {
    const { manager } = this.dataSource;
    const { key: batchKey } = batch;
    const [parts, rows, now] = await Promise.all([
      manager.find(RequestBatchPart, { where: { batchKey }, order: { position: 'ASC' } }),
      manager.findBy(InformationRequest, { batchKey }),
      this.clock.now(),
    ]);
    return batchViewOf(batch, parts, await this.lists.summaries(rows, localDateOf(now)));
  }

  private async write(
    tx: Transaction,
    { firstKey, rootKey }: { readonly firstKey: number; readonly rootKey: Key },
    submission: BatchSubmission,
    person: ActingPerson,
  ): Promise<SubmittedBatch> {
    const on = localDateOf(tx.now);
    const keys = submission.parts.map((_, index) => String(firstKey + 1 + index));
    const faults = await batchFaults(tx, this.agencies.within(tx), submission.parts, {
      keys,
      person,
    });
    if (faults.length > 0) throw refusalOf(faults);
    const key = String(firstKey);
    const code = await nextCode(tx, 'YCN', on);
    const { parts, deliveryMethod, mayForward = false, contact, ...words } = submission;
    await tx.manager.insert(RequestBatch, {
      ...{ key, code, processInstanceKey: String(rootKey), ...words, mayForward },
      ...{ requesterId: person.id, organisationId: person.organisation?.id ?? null },
      ...{ requestedDelivery: deliveryMethod, submittedAt: tx.now, submittedOn: on },
    });
    const written: SubmittedBatch['parts'][number][] = [];
    for (const [index, { agencyCode, subject, items }] of parts.entries()) {
      const part = { key: keys[index] ?? '', code: await nextCode(tx, 'YC', on) };
      const place = { batchKey: key, position: index + 1 };
      await tx.manager.insert(RequestBatchPart, { ...part, ...place, agencyCode, subject });
      await this.intake.insertParts(tx, part.key, { items, contact });
      written.push(part);
    }
    return { key, code, parts: written };
  }
}

/** What the model reads. The parts begin with their own timers asleep. */
function firstVariables({ key: batchKey, parts }: SubmittedBatch): Variables {
  return {
    batchKey,
    parts: parts.map(({ key }, index) => ({
      ...{ key, position: index + 1, reference: partReference(batchKey, index + 1) },
    })),
    deadline: noDeadline,
    notice: noNotice,
  };
}

function alreadyClosed() {
  return legalRefusal('batch-closed', '', {
    vi: 'Mọi phần của yêu cầu đã kết thúc hoặc đã được trả kết quả nên không còn phần nào để rút.',
    en: 'Every part is closed or answered: there is nothing left to withdraw.',
  });
}
