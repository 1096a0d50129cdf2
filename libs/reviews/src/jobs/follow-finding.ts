import { localDateOf, printedDay } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { findingOf, type FindingVariable } from '../finding-process.js';
import { ReviewDeadlines } from '../review-deadlines.service.js';
import { ReviewFinding } from '../review-finding.entity.js';
import { ReviewNotices } from '../review-notices.service.js';

/** What happens around a finding: its unit is told and reminded, its head hears that it is late, and waiting ends. */
@Injectable()
export class FollowFinding {
  constructor(
    private readonly notices: ReviewNotices,
    private readonly deadlines: ReviewDeadlines,
  ) {}

  @JobWorker('review-finding.begin')
  async begin(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const finding = findingOf(job);
    const processInstanceKey = String(job.rootKey);
    await tx.manager.update(ReviewFinding, { key: finding.key }, { processInstanceKey });
    const text = `${finding.text} Hạn khắc phục: hết ${dueIn(finding)}.`;
    await this.notices.ofFinding(tx, job, 'finding.opened', [finding.unitGroup], text);
  }

  @JobWorker('review-finding.remind')
  async remind(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const finding = findingOf(job);
    const text = `${finding.text} Sắp hết hạn khắc phục: hết ${dueIn(finding)}.`;
    await this.notices.ofFinding(tx, job, 'finding.reminder', [finding.unitGroup], text);
  }

  @JobWorker('review-finding.tell-late')
  async tellLate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const finding = findingOf(job);
    const recipients = [finding.unitGroup, finding.reviewerGroup];
    const text = `${finding.unitName} chưa báo cáo khắc phục, hạn là hết ${dueIn(finding)}: ${finding.text} Việc chậm hạn đã được ghi nhận.`;
    await this.notices.ofFinding(tx, job, 'finding.late', recipients, text);
  }

  @JobWorker('review-finding.escalate')
  async escalate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const finding = findingOf(job);
    const text = `Quá hạn 2 ngày làm việc, ${finding.unitName} chưa báo cáo khắc phục, hạn là hết ${dueIn(finding)}: ${finding.text} Đề nghị chỉ đạo thực hiện.`;
    await this.notices.ofFinding(tx, job, 'finding.escalated', [finding.unitHeadGroup], text);
  }

  /** Waiting ends for good: the unit's task is gone, and whoever reviews says what follows from that. */
  @JobWorker('review-finding.note-unanswered')
  async noteUnanswered(job: ActivatedJob, tx: Transaction) {
    const finding = findingOf(job);
    const unansweredOn = localDateOf(tx.now);
    await tx.manager.update(ReviewFinding, { key: finding.key }, { unansweredOn });
    const recipients = [finding.reviewerGroup, finding.unitHeadGroup];
    const text = `${finding.unitName} không báo cáo khắc phục, hạn là hết ${dueIn(finding)}: ${finding.text} Nội dung được ghi nhận là chưa khắc phục.`;
    await this.notices.ofFinding(tx, job, 'finding.unanswered', recipients, text);
    const proposeBy = await this.deadlines.of('proposalWorkingDays', finding.term, tx);
    return { finding: { ...finding, proposeBy } };
  }

  @JobWorker('review-finding.tell-held-to-account')
  async tellHeldToAccount(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const finding = findingOf(job);
    const recipients = [finding.unitHeadGroup, finding.reviewerGroup];
    const text = `Giám đốc Sở đồng ý tham mưu UBND tỉnh chỉ đạo kiểm điểm trách nhiệm người đứng đầu ${finding.unitName} vì nội dung chưa khắc phục: ${finding.text}`;
    await this.notices.ofFinding(tx, job, 'finding.held-to-account', recipients, text);
  }
}

function dueIn({ dueOn }: FindingVariable): string {
  return printedDay(dueOn).vi;
}
