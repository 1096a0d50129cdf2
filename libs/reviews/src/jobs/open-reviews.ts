import { localDateOf } from '@minhbach/calendar';
import { insertUnknown, KeyAllocator, type Transaction } from '@minhbach/database';
import { dutyDates } from '@minhbach/duties';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, ProcessRuntime, scheduledOn, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { ReviewAssignment, type ReviewedUnit } from '../review-assignment.service.js';
import { reviewPeriodsEndedBefore } from '../review-periods.js';
import { REVIEW_OPENED, type ReviewVariable } from '../review-process.js';
import { UnitReview } from '../unit-review.entity.js';
import { ruleOf } from '../unit-review-rules.js';

/** One review that is to be opened: its row, and what its process carries on. */
interface Opened {
  readonly row: UnitReview;
  readonly review: ReviewVariable;
}

/**
 * Opens the reviews of the month, and of the quarter, that ended on the day before the one for which the timer was set,
 * also when the service was down on that day: of every unit, once.
 */
@Injectable()
export class OpenReviews {
  constructor(
    private readonly assignment: ReviewAssignment,
    private readonly legalTime: LegalTimeService,
    private readonly runtime: ProcessRuntime,
    private readonly keys: KeyAllocator,
  ) {}

  @JobWorker('unit-review.open')
  async open(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const on = scheduledOn(job);
    for (const { review } of await this.stored(await this.dueReviews(on, tx), tx)) {
      await this.runtime.encloseMessage(tx, {
        name: REVIEW_OPENED,
        correlationKey: `unit-review:${review.period}:${review.unitCode}`,
        variables: { review },
      });
    }
  }

  private async dueReviews(on: string, tx: Transaction): Promise<Opened[]> {
    const calendar = await this.legalTime.currentCalendar(tx);
    const units = await this.assignment.unitsOn(on, tx);
    const due: Opened[] = [];
    for (const period of reviewPeriodsEndedBefore(on)) {
      const { reviewWorkingDays } = await ruleOf(period.term, tx);
      const dates = dutyDates(reviewWorkingDays, tx.now, calendar);
      const firstKey = await this.keys.take(units.length, tx);
      for (const [index, reviewed] of units.entries()) {
        const key = String(firstKey + index);
        due.push(openedOf(key, reviewed, period, dates, localDateOf(tx.now)));
      }
    }
    return due;
  }

  /** Those that were not opened before: by hand, or by this timer when its step was done twice. */
  private async stored(due: readonly Opened[], tx: Transaction): Promise<Opened[]> {
    const rows = due.map(({ row }) => row);
    const stored = new Set(await insertUnknown(tx, UnitReview, rows));
    return due.filter(({ row }) => stored.has(row));
  }
}

function openedOf(
  key: string,
  { unit, reviewerCode, departmentCode, groups }: ReviewedUnit,
  { term, id, from, to }: ReturnType<typeof reviewPeriodsEndedBefore>[number],
  dates: ReturnType<typeof dutyDates>,
  openedOn: string,
): Opened {
  const names = { unitCode: unit.code, unitName: unit.nameVi };
  return {
    row: {
      ...{ key, term, period: id, fromOn: from, toOn: to, ...names, agencyCode: unit.agencyCode },
      ...{ reviewerCode, departmentCode, openedOn, dueOn: dates.dueOn, processInstanceKey: null },
    },
    review: {
      key,
      term,
      period: id,
      ...names,
      ...groups,
      ...dates,
      approveBy: null,
      returned: null,
    },
  };
}
