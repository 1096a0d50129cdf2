import {
  addDays,
  stateWithLeft,
  type CompiledCalendar,
  type LocalDate,
  type SlaStateName,
} from '@minhbach/calendar';

/** So many working days have a bar of their own; after them come one for the week that follows, and one for the rest. */
const SINGLE_DAYS = 5;
const LAST_DAY = 10;

/** The due dates that one bar takes together. */
export interface DueBar {
  readonly state: Extract<SlaStateName, 'within' | 'due-soon' | 'due-today' | 'overdue'>;
  /** Working days left, the fewest and the most; null for the overdue, and where there is no most. */
  readonly fewestLeft: number | null;
  readonly mostLeft: number | null;
  /** First and last due date of the bar; null where it has no end. */
  readonly dueFrom: LocalDate | null;
  readonly dueTo: LocalDate | null;
}

/** The bars of a day: the overdue, then each working day that is left, from today on. Together they take every due date. */
export function barsOn(today: LocalDate, calendar: CompiledCalendar): DueBar[] {
  const barOf = (fewestLeft: number, mostLeft: number): DueBar => ({
    state: stateWithLeft(fewestLeft),
    fewestLeft,
    mostLeft,
    dueFrom: calendar.addWorkingDays(today, fewestLeft),
    // A due date on a day off has as many working days left as the last working day before it.
    dueTo: addDays(calendar.addWorkingDays(today, mostLeft + 1), -1),
  });
  const noEnd = { fewestLeft: null, mostLeft: null, dueFrom: null, dueTo: null };
  const rest = { fewestLeft: LAST_DAY + 1, dueFrom: calendar.addWorkingDays(today, LAST_DAY + 1) };
  return [
    { ...noEnd, state: 'overdue', dueTo: addDays(today, -1) },
    ...Array.from({ length: SINGLE_DAYS + 1 }, (_, left) => barOf(left, left)),
    barOf(SINGLE_DAYS + 1, LAST_DAY),
    { ...noEnd, ...rest, state: 'within' },
  ];
}
