import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { extensionReasons, ExtensionRule } from '../extension-rule.service.js';
import { legalRefusal, refusalOf } from '../legal-refusal.js';
import { processId, type ProposedExtension } from '../process-variables.js';
import { agencyOf } from '../request-letters.service.js';
import { requestOf } from '../request-repository.js';
import { assertMaySign } from '../signing-authority.js';

/** The approver signs what is lawful at this moment, and not what he proposed himself. */
@Injectable()
export class ExtensionCheck {
  constructor(private readonly rule: ExtensionRule) {}

  @TaskCheck(processId, 'approve-extension')
  async approve(task: CheckedTask, tx: Transaction): Promise<Variables | undefined> {
    const { person, submitted, at } = task;
    if (submitted.extensionDecision !== 'approve') return undefined;
    const extension = task.variables.extension as ProposedExtension;
    if (extension.proposedBy === person) {
      throw legalRefusal('approver-is-proposer', '/extensionDecision', {
        vi: 'Người duyệt phải khác người đề xuất gia hạn.',
        en: 'The approver must not be the proposer of the extension.',
      });
    }
    const request = await requestOf(task, tx);
    await assertMaySign(tx, person, agencyOf(request), '/extensionDecision');
    const verdict = await this.rule.ask(request, extension, localDateOf(tx.now), tx);
    if (!verdict.lawful) {
      throw refusalOf(
        verdict.reasons.map((reason) => ({
          pointer: '/extensionDecision',
          code: `extension-${reason}`,
          message: extensionReasons[reason],
        })),
      );
    }
    return { extensionApprovedBy: person, extensionApprovedAt: at };
  }
}
