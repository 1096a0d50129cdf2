import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { printedReviewPeriod } from '@minhbach/duties';
import type { NoticeKind } from '@minhbach/notifications';
import { type CheckedTask, Refusal, TaskCheck, textIn, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { findingFaults } from '../finding-faults.js';
import { newestConclusion } from '../newest.js';
import { ReviewApproval } from '../review-approval.entity.js';
import { ReviewAssignment } from '../review-assignment.service.js';
import { ReviewConclusion, type NewFinding } from '../review-conclusion.entity.js';
import { ReviewDeadlines } from '../review-deadlines.service.js';
import { ReviewNotices } from '../review-notices.service.js';
import { REVIEW_PROCESS, reviewOf } from '../review-process.js';

interface EnteredFinding {
  readonly duty?: string;
  readonly text: string;
  readonly dueOn: string;
}

/** Keeps what is concluded about a unit, and what the head of the Centre makes of it. */
@Injectable()
export class ReviewChecks {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly assignment: ReviewAssignment,
    private readonly deadlines: ReviewDeadlines,
    private readonly notices: ReviewNotices,
  ) {}

  @TaskCheck(REVIEW_PROCESS, 'review-unit')
  async conclude(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const review = reviewOf(task);
    const concludedOn = localDateOf(tx.now);
    const findings = findingsIn(task);
    await this.refuseFaulty(review.unitCode, findings, concludedOn, tx);
    await tx.manager.insert(ReviewConclusion, {
      ...{ key: String(await this.keys.take(1, tx)), reviewKey: review.key, findings },
      assessment: textIn(task, 'assessment') ?? '',
      ...{ concludedBy: task.person, concludedAt: tx.now, concludedOn },
    });
    const approveBy = await this.deadlines.of('approvalWorkingDays', review.term, tx);
    await this.tell(task, 'unit-review.concluded', review.approverGroup, 'chờ duyệt.', tx);
    return { review: { ...review, approveBy, returned: null } };
  }

  @TaskCheck(REVIEW_PROCESS, 'approve-review')
  async approve(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const review = reviewOf(task);
    const conclusion = await newestConclusion(review.key, tx);
    if (conclusion.concludedBy === task.person) {
      throw new Refusal('approver-is-reviewer', 'Người kết luận kiểm tra không được tự duyệt.');
    }
    const approved = task.submitted.decision === 'approve';
    const reason = approved ? null : textIn(task, 'reason');
    if (approved) refusePast(conclusion.findings, localDateOf(tx.now));
    await tx.manager.insert(ReviewApproval, {
      ...{ conclusionKey: conclusion.key, reviewKey: review.key, approved, reason },
      ...{ decidedBy: task.person, decidedAt: tx.now },
    });
    if (reason !== null) {
      const what = `được trả lại. Lý do: ${reason}`;
      await this.tell(task, 'unit-review.returned', review.reviewerGroup, what, tx);
    }
    return { review: { ...review, returned: reason } };
  }

  private async refuseFaulty(
    unit: string,
    findings: readonly NewFinding[],
    today: string,
    tx: Transaction,
  ) {
    const duties = await this.assignment.dutiesOf(unit, today, tx);
    const faults = findingFaults(findings, { today, duties });
    if (faults.length === 0) return;
    throw new Refusal('findings-faulty', 'Nội dung phải khắc phục còn chưa đúng.', faults);
  }

  private async tell(
    task: CheckedTask,
    kind: NoticeKind,
    recipient: string,
    what: string,
    tx: Transaction,
  ): Promise<void> {
    const { unitName, period } = reviewOf(task);
    const text = `Kết luận kiểm tra ${unitName}, ${printedReviewPeriod(period)} ${what}`;
    await this.notices.ofReview(tx, task, kind, [recipient], text);
  }
}

/** A deadline that passed while the conclusion waited would be late from the start. */
function refusePast(findings: readonly NewFinding[], today: string): void {
  if (findings.every(({ dueOn }) => dueOn > today)) return;
  throw new Refusal(
    'finding-due-past',
    'Có hạn khắc phục đã qua: hãy trả lại để người kiểm tra đặt hạn mới.',
  );
}

/** The form knows no other fields. */
function findingsIn({ submitted }: CheckedTask): NewFinding[] {
  const entered = (submitted.findings ?? []) as readonly EnteredFinding[];
  return entered.map(({ duty, text, dueOn }) => {
    const dutyId = duty?.trim() ?? '';
    return { dutyId: dutyId === '' ? null : dutyId, text: text.trim(), dueOn };
  });
}
