import {
  addDays,
  dueBefore,
  endOfDay,
  instantAt,
  localDateOf,
  type CompiledCalendar,
  type LocalDate,
} from '@minhbach/calendar';
import { firstDayAfter, periodBefore, type Period } from './period.js';
import type { ReportingRule } from './reporting-rule.entity.js';

/** What the timers of a part read; instants are ISO 8601 in UTC. Null: not armed. */
export interface PartDates {
  readonly dueOn: LocalDate;
  /** 08:00 on the second and on the last working day before the due date. */
  readonly remindFirstAt: string | null;
  readonly remindLastAt: string | null;
  /** 24:00 of the due date: from then on it is late. */
  readonly overdueAt: string;
  /** 08:00 on the days on which its head, then the department's leaders, are told. */
  readonly escalateFirstAt: string;
  readonly escalateLastAt: string;
}

export interface ReportDates {
  readonly divisions: PartDates;
  readonly synthesis: PartDates;
  /** Of the department, which sends it to the taskforce; null where it stays in the house. */
  readonly dispatch: PartDates | null;
  /** The day, and 08:00 on it, from which missing divisions are not waited for. */
  readonly intakeEndsOn: LocalDate;
  readonly intakeEndsAt: string;
}

const MORNING = '08:00';
/** A report that is opened after its dates still leaves the divisions this long before the Centre goes on. */
const SHORTEST_INTAKE_WORKING_DAYS = 2;

/**
 * The dates of a period's report, in the month in which it is opened. The due dates are those of the plan, whenever it is opened; reminders whose
 * hour has passed are left out, and nobody is urged on the day on which he gets the task.
 */
export function reportDates(
  rule: ReportingRule,
  period: Period,
  openedAt: Date,
  calendar: CompiledCalendar,
): ReportDates {
  const openedOn = localDateOf(openedAt);
  const monthBefore = periodBefore(firstDayAfter(period));
  const due = (day: number) => dueBefore(monthBefore, day, rule.beforeMode, rule.roll, calendar);
  const dayOf = (day: number) => addDays(firstDayAfter(monthBefore), day - 1);
  const synthesis = partDates(due(rule.synthesisBeforeDay), openedAt, calendar);
  const toldAt = instantAt(dayOf(rule.escalationDay), MORNING);
  const shortest = calendar.addWorkingDays(openedOn, SHORTEST_INTAKE_WORKING_DAYS);
  const intakeEndsOn = later(dayOf(rule.intakeEndsOnDay), shortest);
  return {
    divisions: partDates(due(rule.partsBeforeDay), openedAt, calendar),
    synthesis: { ...synthesis, escalateLastAt: later(toldAt, synthesis.escalateFirstAt) },
    dispatch:
      rule.dispatchBeforeDay === null
        ? null
        : partDates(due(rule.dispatchBeforeDay), openedAt, calendar),
    intakeEndsOn,
    intakeEndsAt: instantAt(intakeEndsOn, MORNING),
  };
}

/** The dates of a part that was returned: so many working days from today, without reminders. */
export function revisionDates(
  rule: ReportingRule,
  at: Date,
  calendar: CompiledCalendar,
): PartDates {
  const dueOn = calendar.addWorkingDays(localDateOf(at), rule.revisionWorkingDays);
  return { ...partDates(dueOn, at, calendar), remindFirstAt: null, remindLastAt: null };
}

function partDates(dueOn: LocalDate, from: Date, calendar: CompiledCalendar): PartDates {
  const lateFrom = later(dueOn, localDateOf(from));
  const morning = (after: LocalDate, workingDays: number) =>
    instantAt(calendar.addWorkingDays(after, workingDays), MORNING);
  const reminder = (workingDays: number) => {
    const at = morning(dueOn, workingDays);
    return at >= from.toISOString() ? at : null;
  };
  return {
    dueOn,
    remindFirstAt: reminder(-2),
    remindLastAt: reminder(-1),
    overdueAt: endOfDay(dueOn),
    escalateFirstAt: morning(lateFrom, 1),
    escalateLastAt: morning(lateFrom, 2),
  };
}

/** Dates and instants alike sort as their text does. */
function later(a: string, b: string): string {
  return a > b ? a : b;
}
