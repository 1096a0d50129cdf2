import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Extension } from '../extension.entity.js';
import { ExtensionRule } from '../extension-rule.service.js';
import { extensionNotice } from '../letters/deadline-letters.js';
import type { ProposedExtension } from '../process-variables.js';
import { RequestClock } from '../request-clock.service.js';
import { RequestLetters } from '../request-letters.service.js';
import { requestOf } from '../request-repository.js';

interface Approved {
  readonly extension: ProposedExtension;
  readonly extensionApprovedBy: string;
  readonly extensionApprovedAt: string;
}

/**
 * Sends the approved extension's notice (form 04) and moves the due date. What is lawful is asked once more: an
 * approval that the day overtook moves nothing, and no notice goes out.
 */
@Injectable()
export class ExtendDeadline {
  constructor(
    private readonly rule: ExtensionRule,
    private readonly clock: RequestClock,
    private readonly letters: RequestLetters,
    private readonly keys: KeyAllocator,
  ) {}

  @JobWorker('request.extend')
  async extend(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const request = await requestOf(job, tx);
    const { extension, ...approval } = job.variables as unknown as Approved;
    const on = localDateOf(tx.now);
    const verdict = await this.rule.ask(request, extension, on, tx);
    if (!verdict.lawful) return { extensionGranted: false };
    const actor = approval.extensionApprovedBy;
    const granted = { on, actor, basis: verdict.basis };
    const { fold, variables } = await this.clock.extend(tx, request, extension, granted);
    const dates = { previousDueOn: verdict.fold.dueOn, newDueOn: fold.dueOn };
    await tx.manager.insert(Extension, {
      ...extension,
      ...dates,
      key: String(await this.keys.take(1, tx)),
      requestKey: request.key,
      approvedBy: actor,
      approvedAt: new Date(approval.extensionApprovedAt),
    });
    const letter = extensionNotice({ ...extension, basis: verdict.basis, ...dates });
    await this.letters.send(tx, job, request, letter, actor);
    return { ...variables, extensionGranted: true };
  }
}
