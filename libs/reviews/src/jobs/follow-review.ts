import { printedDay } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { printedReviewPeriod } from '@minhbach/duties';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { ReviewNotices } from '../review-notices.service.js';
import { reviewOf, type ReviewVariable } from '../review-process.js';
import { UnitReview } from '../unit-review.entity.js';

/** What happens around the review of a unit: whoever reviews is told, reminded, and others hear that it is late. */
@Injectable()
export class FollowReview {
  constructor(private readonly notices: ReviewNotices) {}

  @JobWorker('unit-review.begin')
  async begin(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const review = reviewOf(job);
    const processInstanceKey = String(job.rootKey);
    await tx.manager.update(UnitReview, { key: review.key }, { processInstanceKey });
    const text = `${titleOf(review)}. Hạn kết luận: hết ${dueIn(review)}.`;
    await this.notices.ofReview(tx, job, 'unit-review.opened', [review.reviewerGroup], text);
  }

  @JobWorker('unit-review.remind')
  async remind(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const review = reviewOf(job);
    const text = `${titleOf(review)}: sắp hết hạn kết luận, chậm nhất là hết ${dueIn(review)}.`;
    await this.notices.ofReview(tx, job, 'unit-review.reminder', [review.reviewerGroup], text);
  }

  @JobWorker('unit-review.tell-late')
  async tellLate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const review = reviewOf(job);
    const recipients = [review.reviewerGroup, review.approverGroup];
    const text = `${titleOf(review)}: chưa có kết luận, hạn là hết ${dueIn(review)}. Việc chậm hạn đã được ghi nhận.`;
    await this.notices.ofReview(tx, job, 'unit-review.late', recipients, text);
  }

  @JobWorker('unit-review.escalate')
  async escalate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const review = reviewOf(job);
    const text = `Quá hạn 2 ngày làm việc, chưa có kết luận: ${titleOf(review)}, hạn là hết ${dueIn(review)}. Đề nghị chỉ đạo thực hiện.`;
    await this.notices.ofReview(tx, job, 'unit-review.escalated', [...review.directorGroups], text);
  }
}

function titleOf({ unitName, period }: ReviewVariable): string {
  return `Kiểm tra ${unitName}, ${printedReviewPeriod(period)}`;
}

function dueIn({ dueOn }: ReviewVariable): string {
  return printedDay(dueOn).vi;
}
