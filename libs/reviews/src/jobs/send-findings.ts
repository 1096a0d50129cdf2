import { KeyAllocator, type Transaction } from '@minhbach/database';
import { printedReviewPeriod } from '@minhbach/duties';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, ProcessRuntime, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { findingDates } from '../finding-dates.js';
import { FINDING_SENT, type FindingVariable } from '../finding-process.js';
import { newestConclusion } from '../newest.js';
import type { NewFinding } from '../review-conclusion.entity.js';
import { ReviewFinding } from '../review-finding.entity.js';
import { ReviewNotices } from '../review-notices.service.js';
import { reviewOf, type ReviewVariable } from '../review-process.js';
import { UnitReview } from '../unit-review.entity.js';
import { ruleOf } from '../unit-review-rules.js';

/** Tells a unit what was concluded about it, and starts what follows from each finding. */
@Injectable()
export class SendFindings {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly legalTime: LegalTimeService,
    private readonly runtime: ProcessRuntime,
    private readonly notices: ReviewNotices,
  ) {}

  @JobWorker('unit-review.send-findings')
  async send(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const review = reviewOf(job);
    const { findings } = await newestConclusion(review.key, tx);
    await this.tellUnit(job, findings.length, tx);
    for (const finding of await this.stored(review, findings, tx)) {
      await this.runtime.encloseMessage(tx, {
        name: FINDING_SENT,
        correlationKey: `review-finding:${review.period}:${review.unitCode}:${String(finding.number)}`,
        variables: { finding },
      });
    }
  }

  /** Numbered in their order, and what the process of each carries on. */
  private async stored(
    review: ReviewVariable,
    findings: readonly NewFinding[],
    tx: Transaction,
  ): Promise<FindingVariable[]> {
    if (findings.length === 0) return [];
    const { key: reviewKey, term, period, unitName, unitGroup, unitHeadGroup } = review;
    const { reviewerGroup, approverGroup, directorGroups } = review;
    const { departmentCode } = await tx.manager.findOneByOrFail(UnitReview, { key: reviewKey });
    const rule = await ruleOf(term, tx);
    const calendar = await this.legalTime.currentCalendar(tx);
    const firstKey = await this.keys.take(findings.length, tx);
    const rows = findings.map(({ dutyId, text, dueOn }, index) => {
      const key = String(firstKey + index);
      return { key, reviewKey, number: index + 1, text, dutyId, dueOn };
    });
    await tx.manager.insert(ReviewFinding, rows);
    return rows.map(({ dutyId: _, dueOn, ...row }) => ({
      ...row,
      ...{ term, period, unitName, departmentCode, unitGroup, unitHeadGroup, reviewerGroup },
      ...{ approverGroup, directorGroups, checkBy: null, proposeBy: null, decideBy: null },
      ...findingDates(dueOn, tx.now, rule, calendar),
      returned: null,
    }));
  }

  private async tellUnit(job: ActivatedJob, count: number, tx: Transaction): Promise<void> {
    const { period, unitGroup, unitHeadGroup } = reviewOf(job);
    const what =
      count === 0
        ? 'Không có nội dung phải khắc phục.'
        : `Có ${String(count)} nội dung phải khắc phục.`;
    const text = `Đã có kết luận kiểm tra đơn vị (${printedReviewPeriod(period)}). ${what}`;
    const recipients = [unitGroup, unitHeadGroup];
    await this.notices.ofReview(tx, job, 'unit-review.approved', recipients, text);
  }
}
