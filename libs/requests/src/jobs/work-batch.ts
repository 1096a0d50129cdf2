import type { Transaction } from '@minhbach/database';
import { NotificationService } from '@minhbach/notifications';
import {
  JobWorker,
  OutsideJobWorker,
  Refusal,
  type ActivatedJob,
  type JobHandler,
  type OutsideJob,
} from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { InformationRequest } from '../information-request.entity.js';
import { batchClosedText } from '../notice-texts.js';
import { RequestBatchPart } from '../request-batch-part.entity.js';
import { RequestBatch } from '../request-batch.entity.js';
import { RequestService } from '../request.service.js';

interface OfPart {
  readonly batchKey: string;
  readonly part: { readonly position: number };
}

const patienceMs = 10_000;

/** What a batch does beside waiting for its parts. */
@Injectable()
export class WorkBatch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly requests: RequestService,
    private readonly notifications: NotificationService,
  ) {}

  /** Tells the requester once that nothing is open any more, at his first part, where he finds all of them. */
  @JobWorker('batch.report-closed')
  async report(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const { batchKey } = job.variables as { batchKey: string };
    const { requesterId, code } = await tx.manager.findOneByOrFail(RequestBatch, { key: batchKey });
    const order = { position: 'ASC' } as const;
    const parts = await tx.manager.find(RequestBatchPart, { where: { batchKey }, order });
    await this.notifications.notify(tx, {
      ...{ recipients: [requesterId], kind: 'batch-closed', causeKey: job.key },
      ...{ subjectType: 'information-request', subjectKey: parts[0]?.key ?? '' },
      text: batchClosedText(code, parts.length),
    });
  }

  /**
   * A request of its own, and so a step of its own, before the job's. One that is over stays what it is; one that has
   * not begun yet is tried again.
   */
  @OutsideJobWorker('batch.withdraw-part', patienceMs)
  async withdraw({ variables }: OutsideJob): Promise<JobHandler> {
    const { batchKey, part } = variables as unknown as OfPart;
    const { manager } = this.dataSource;
    const { withdrawnBy, withdrawalReason } = await manager.findOneByOrFail(RequestBatch, {
      key: batchKey,
    });
    const place = { batchKey, batchPosition: part.position };
    const open = await manager.findOneBy(InformationRequest, { ...place, closedOn: IsNull() });
    if (!open && !(await manager.existsBy(InformationRequest, place))) {
      throw new Error(`part ${String(part.position)} of batch ${batchKey} has not begun`);
    }
    if (open && withdrawnBy !== null && withdrawalReason !== null) {
      const person = { id: withdrawnBy, organisation: null };
      await this.requests.withdraw(open.key, withdrawalReason, person).catch(unlessClosed);
    }
    return () => Promise.resolve(undefined);
  }
}

function unlessClosed(error: unknown): void {
  if (error instanceof Refusal && error.code === 'request-closed') return;
  throw error;
}
