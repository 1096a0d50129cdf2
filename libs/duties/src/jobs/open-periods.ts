import { localDateOf } from '@minhbach/calendar';
import { insertUnknown, KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, ProcessRuntime, scheduledOn, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DutyAssignment } from '../duty-assignment.js';
import { dutyDates } from '../duty-dates.js';
import type { DutyOwner } from '../duty-owners.js';
import { DutyPeriod } from '../duty-period.entity.js';
import { PERIOD_OPENED, type DutyDates, type DutyVariable } from '../duty-process.js';
import { DutyRegister } from '../duty-register.service.js';
import type { Duty } from '../duty.entity.js';
import { periodsEndedBefore, type ReviewPeriod } from '../review-period.js';
import { ReviewRule } from '../review-rule.entity.js';

/** One owner's duty in a period that has ended. */
interface Item {
  readonly duty: Duty;
  readonly owner: DutyOwner;
  readonly period: ReviewPeriod;
  readonly dates: DutyDates;
}

/**
 * Opens the periods that ended on the day before the one for which the timer was set, also when the service was down on
 * that day: each duty that is asked about after them, for each of its owners, once.
 */
@Injectable()
export class OpenDutyPeriods {
  constructor(
    private readonly register: DutyRegister,
    private readonly assignment: DutyAssignment,
    private readonly legalTime: LegalTimeService,
    private readonly runtime: ProcessRuntime,
    private readonly keys: KeyAllocator,
  ) {}

  @JobWorker('duty.open-periods')
  async open(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const on = scheduledOn(job);
    const items = await this.dueItems(on, tx);
    const roles = await this.assignment.on(on, tx);
    for (const { item, row } of await this.stored(items, localDateOf(tx.now), tx)) {
      await this.runtime.encloseMessage(tx, {
        name: PERIOD_OPENED,
        correlationKey: `duty:${item.duty.id}:${item.owner.code}:${item.period.id}`,
        variables: { duty: { ...variableOf(item, row.key), ...roles(item.owner) } },
      });
    }
  }

  private async dueItems(on: string, tx: Transaction): Promise<Item[]> {
    const calendar = await this.legalTime.currentCalendar(tx);
    const rules = await tx.manager.find(ReviewRule);
    const periods = periodsEndedBefore(on).flatMap((period) => {
      const rule = rules.find(({ term }) => term === period.term);
      return rule ? [{ period, dates: dutyDates(rule.reportWorkingDays, tx.now, calendar) }] : [];
    });
    const owned = await this.register.dutiesOn(on, tx);
    return periods.flatMap(({ period, dates }) =>
      owned
        .filter(({ duty }) => duty.reviewed.includes(period.term))
        .flatMap(({ duty, owners }) => owners.map((owner) => ({ duty, owner, period, dates }))),
    );
  }

  /** Those that were not opened before: by the other timer, or by this one when its step was done twice. */
  private async stored(
    items: readonly Item[],
    openedOn: string,
    tx: Transaction,
  ): Promise<{ item: Item; row: DutyPeriod }[]> {
    if (items.length === 0) return [];
    const firstKey = await this.keys.take(items.length, tx);
    const opened = items.map((item, index) => ({
      item,
      row: rowOf(item, String(firstKey + index), openedOn),
    }));
    const rows = opened.map(({ row }) => row);
    const stored = new Set(await insertUnknown(tx, DutyPeriod, rows));
    return opened.filter(({ row }) => stored.has(row));
  }
}

function rowOf({ duty, owner, period, dates }: Item, key: string, openedOn: string): DutyPeriod {
  return {
    ...{ key, dutyId: duty.id, dutyFrom: duty.validFrom, term: period.term, period: period.id },
    ...{ ownerCode: owner.code, ownerName: owner.nameVi, agencyCode: owner.agencyCode },
    ...{ openedOn, dueOn: dates.dueOn, processInstanceKey: null },
  };
}

function variableOf({ duty, owner, period, dates }: Item, key: string) {
  return {
    ...{ key, id: duty.id, name: duty.nameVi, term: period.term, period: period.id },
    ...{ ownerName: owner.nameVi, checkBy: null, returned: null, ...dates },
  } satisfies Omit<DutyVariable, 'ownerGroup' | 'checkerGroup' | 'headGroup'>;
}
