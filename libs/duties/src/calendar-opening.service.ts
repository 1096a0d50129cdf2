import { addDays, isLocalDate, localDateOf, startOfDay, type LocalDate } from '@minhbach/calendar';
import { Clock, type Transaction } from '@minhbach/database';
import { ProcessRuntime, Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { ReviewPeriod } from './review-period.js';

/** A process that opens something after each period, and how it is refused to open it by hand. */
export interface PeriodCalendar {
  readonly processId: string;
  /** The periods that ended on the day before. */
  readonly endedBefore: (on: LocalDate) => readonly Pick<ReviewPeriod, 'id'>[];
  /** Code and words for a day that is not over, and for one on which no period ends. */
  readonly notOver: readonly [string, string];
  readonly noPeriod: readonly [string, string];
}

/** Opens by hand what a calendar process opens by its timer: what that knew nothing of, as the service was not there yet. */
@Injectable()
export class CalendarOpening {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens what ended on a day; what is open already stays as it is. Returns the periods, e.g. `2026-10`. Throws a
   * `Refusal` for a day that is not over, or on which no period ends. `after` runs in the same transaction.
   */
  async open(
    { processId, endedBefore, notOver, noPeriod }: PeriodCalendar,
    endedOn: string,
    person: { readonly id: string },
    after?: (tx: Transaction, periods: readonly string[]) => Promise<void>,
  ): Promise<readonly string[]> {
    if (!isLocalDate(endedOn) || endedOn >= localDateOf(await this.clock.now())) {
      throw new Refusal(...notOver);
    }
    const next = addDays(endedOn, 1);
    const periods = endedBefore(next).map(({ id }) => id);
    if (periods.length === 0) throw new Refusal(...noPeriod);
    await this.runtime.start({
      processId,
      variables: { scheduledFor: startOfDay(next) },
      actor: person.id,
      ...(after && { after: (tx) => after(tx, periods) }),
    });
    return periods;
  }
}
