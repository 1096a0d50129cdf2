import type { Transaction } from '@minhbach/database';
import { printedReviewPeriod } from '@minhbach/duties';
import { NotificationService, type NoticeKind } from '@minhbach/notifications';
import type { ActivatedJob, CheckedTask } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { findingOf } from './finding-process.js';
import { reviewOf } from './review-process.js';

type Cause = ActivatedJob | CheckedTask;

/** Tells people of a review and of its findings. */
@Injectable()
export class ReviewNotices {
  constructor(private readonly notifications: NotificationService) {}

  async ofReview(
    tx: Transaction,
    cause: Cause,
    kind: NoticeKind,
    recipients: readonly string[],
    text: string,
  ): Promise<void> {
    await this.tell(tx, cause, { kind, recipients, text, subjectKey: reviewOf(cause).key });
  }

  /** The notice begins with the number and the period of the finding. */
  async ofFinding(
    tx: Transaction,
    cause: Cause,
    kind: NoticeKind,
    recipients: readonly string[],
    text: string,
  ): Promise<void> {
    const { reviewKey: subjectKey, number, period } = findingOf(cause);
    const title = `Nội dung ${String(number)}, kiểm tra ${printedReviewPeriod(period)}`;
    await this.tell(tx, cause, { kind, recipients, text: `${title}: ${text}`, subjectKey });
  }

  private async tell(tx: Transaction, cause: Cause, said: Said): Promise<void> {
    const causeKey = 'task' in cause ? cause.task.key : cause.key;
    await this.notifications.notify(tx, { ...said, subjectType: 'unit-review', causeKey });
  }
}

interface Said {
  readonly kind: NoticeKind;
  readonly recipients: readonly string[];
  readonly text: string;
  readonly subjectKey: string;
}
