import { KeyAllocator, type Transaction } from '@minhbach/database';
import { signatoryOf } from '@minhbach/documents';
import { type CheckedTask, Refusal, TaskCheck, textIn, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import {
  AccountabilityDecision,
  type AccountabilityOutcome,
} from '../accountability-decision.entity.js';
import { AccountabilityProposal } from '../accountability-proposal.entity.js';
import { FINDING_PROCESS, findingOf } from '../finding-process.js';
import { newestProposal } from '../newest.js';
import { ReviewDeadlines } from '../review-deadlines.service.js';
import { ReviewNotices } from '../review-notices.service.js';

const outcomeOf: Readonly<Record<string, AccountabilityOutcome>> = {
  approve: 'approved',
  decline: 'declined',
  return: 'returned',
};

/** Keeps whether a head is to answer for what his unit did not put right: proposed by the Centre, decided by the Director. */
@Injectable()
export class AccountabilityChecks {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly deadlines: ReviewDeadlines,
    private readonly notices: ReviewNotices,
  ) {}

  @TaskCheck(FINDING_PROCESS, 'propose-accountability')
  async propose(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const finding = findingOf(task);
    const isProposed = task.submitted.decision === 'propose';
    const text = textIn(task, 'text') ?? '';
    await tx.manager.insert(AccountabilityProposal, {
      ...{ key: String(await this.keys.take(1, tx)), findingKey: finding.key, isProposed, text },
      ...{ proposedBy: task.person, proposedAt: tx.now },
    });
    if (!isProposed) return { finding: { ...finding, returned: null } };
    const said = `Trung tâm đề nghị kiểm điểm trách nhiệm người đứng đầu ${finding.unitName}. ${text}`;
    await this.notices.ofFinding(tx, task, 'finding.proposed', finding.directorGroups, said);
    const decideBy = await this.deadlines.of('decisionWorkingDays', finding.term, tx);
    return { finding: { ...finding, decideBy, returned: null } };
  }

  @TaskCheck(FINDING_PROCESS, 'decide-accountability')
  async decide(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const finding = findingOf(task);
    const proposal = await newestProposal(finding.key, tx);
    if (proposal.proposedBy === task.person) {
      throw new Refusal('decider-is-proposer', 'Người đề nghị kiểm điểm không được tự quyết định.');
    }
    const outcome = outcomeOf[String(task.submitted.decision)];
    if (!outcome) throw new Error('decide-accountability knows no such decision');
    const reason = outcome === 'approved' ? null : textIn(task, 'reason');
    const { signatory, under } = await signatoryOf(tx, task.person, finding.departmentCode);
    await tx.manager.insert(AccountabilityDecision, {
      ...{ proposalKey: proposal.key, findingKey: finding.key, outcome, reason },
      ...{ decidedBy: task.person, decidedAt: tx.now },
      ...{ capacity: signatory.capacity.kind, signedUnder: under },
    });
    if (outcome !== 'returned') return { finding: { ...finding, returned: null } };
    const said = `Đề nghị kiểm điểm trách nhiệm được trả lại. Lý do: ${reason ?? ''}`;
    await this.notices.ofFinding(
      tx,
      task,
      'finding.proposal-returned',
      [finding.reviewerGroup],
      said,
    );
    return { finding: { ...finding, returned: reason } };
  }
}
