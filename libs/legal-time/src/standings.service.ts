import {
  describeSla,
  isHeld,
  localDateOf,
  slaState,
  type Bilingual,
  type CompiledCalendar,
  type LedgerFold,
  type LocalDate,
  type SlaState,
  type SlaStateName,
  type Standing,
} from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { CalendarStore } from './calendar-store.service.js';
import { ClockLedgers } from './clock-ledgers.service.js';
import type { ClockSubject } from './clock-subject.js';

/** Where a deadline stands today, as lists show it. */
export interface DueStanding extends Omit<SlaState, 'state'> {
  readonly dueOn: LocalDate;
  /** `paused` while a pause holds the due date. */
  readonly state: SlaStateName | 'paused';
  readonly extended: boolean;
  readonly text: Bilingual;
}

/** Says of many deadlines at once where they stand today. */
@Injectable()
export class Standings {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly ledgers: ClockLedgers,
    private readonly clock: Clock,
  ) {}

  /** Of statutory clocks, by the keys of their subjects; one that has not started is not in it. */
  async ofClocks(
    type: ClockSubject['type'],
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, DueStanding>> {
    const today = await this.today();
    const standings = new Map<string, DueStanding>();
    for (const [key, lines] of await this.ledgers.linesOfAll(type, keys)) {
      const fold = await this.ledgers.fold(lines);
      if (fold) standings.set(key, await this.standingOf(fold, today));
    }
    return standings;
  }

  /** Of a day by which something must be done that no statutory clock counts, such as an internal target. */
  async ofDay(): Promise<(dueOn: LocalDate) => DueStanding> {
    const [today, calendar] = await Promise.all([this.today(), this.calendars.current()]);
    return (dueOn) => standing({ dueOn, closedOn: null, pauses: [] }, false, today, calendar);
  }

  private async standingOf(fold: LedgerFold, today: LocalDate): Promise<DueStanding> {
    const calendar = await this.calendars.version(fold.calendarVersion);
    return standing(
      fold,
      fold.extensions.some(({ inTime }) => inTime),
      today,
      calendar,
    );
  }

  private async today(): Promise<LocalDate> {
    return localDateOf(await this.clock.now());
  }
}

function standing(
  of: Standing,
  extended: boolean,
  today: LocalDate,
  calendar: CompiledCalendar,
): DueStanding {
  const sla = slaState(of, today, calendar);
  const held = of.closedOn === null && sla.state !== 'overdue' && isHeld(of);
  const { workingDaysLeft, workingDaysOver } = sla;
  return {
    dueOn: of.dueOn,
    state: held ? 'paused' : sla.state,
    workingDaysLeft,
    workingDaysOver,
    extended,
    text: describeSla(sla, held),
  };
}
