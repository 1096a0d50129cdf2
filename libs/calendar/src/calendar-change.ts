import { isHour, isWorkedAnyway } from './calendar-faults.js';
import type { LocalDate } from './local-date.js';
import type { Bilingual, CalendarException, WorkingCalendar } from './working-calendar.js';

/** What the next version of a calendar has otherwise than the one before; what is absent stays. */
export interface CalendarChange {
  /** New rows; each takes the place of the row that its date may have. */
  readonly rows: readonly CalendarException[];
  /** Dates that follow the weekly pattern again. */
  readonly removedDates: readonly LocalDate[];
  readonly confirmedYears?: readonly number[] | undefined;
  /** `HH:MM`; null switches it off. */
  readonly cutOff?: string | null | undefined;
  readonly receiptOnDayOffMovesForward?: boolean | undefined;
}

/** What is wrong with a change, and where: a JSON pointer into it. */
export interface ChangeFault {
  readonly pointer: string;
  readonly code:
    | 'no-change'
    | 'date-twice'
    | 'removed-and-set'
    | 'no-row-on-date'
    | 'made-up-but-worked'
    | 'cut-off-not-an-hour';
  readonly message: Bilingual;
}

const messages: Readonly<Record<ChangeFault['code'], Bilingual>> = {
  'no-change': {
    vi: 'Không có nội dung nào khác so với phiên bản hiện hành.',
    en: 'changes nothing of the version in force',
  },
  'date-twice': { vi: 'Ngày này được khai báo hai lần.', en: 'stands twice in the change' },
  'removed-and-set': {
    vi: 'Ngày này vừa được bỏ, vừa được khai báo.',
    en: 'is removed and set at the same time',
  },
  'no-row-on-date': {
    vi: 'Lịch hiện hành không có ngày ngoại lệ này để bỏ.',
    en: 'is no exception of the calendar in force',
  },
  'made-up-but-worked': {
    vi: 'Ngày làm bù phải là ngày nghỉ hằng tuần.',
    en: 'is worked anyway and cannot be a make-up day',
  },
  'cut-off-not-an-hour': {
    vi: 'Giờ chốt nhận phải có dạng HH:MM.',
    en: 'is not an hour HH:MM',
  },
};

/** The next version. It is published only when `changeFaults` finds nothing. */
export function changedCalendar(
  calendar: WorkingCalendar,
  { rows, removedDates, ...settings }: CalendarChange,
): WorkingCalendar {
  const replaced = new Set([...removedDates, ...rows.map(({ date }) => date)]);
  const kept = calendar.exceptions.filter(({ date }) => !replaced.has(date));
  const exceptions = [...kept, ...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
  const { confirmedYears = calendar.confirmedYears, cutOff = calendar.cutOff } = settings;
  const { receiptOnDayOffMovesForward = calendar.receiptOnDayOffMovesForward } = settings;
  return {
    ...calendar,
    ...{ version: calendar.version + 1, exceptions },
    ...{ confirmedYears, cutOff, receiptOnDayOffMovesForward },
  };
}

/** Everything that is wrong with a change of this calendar; empty when it can be published. */
export function changeFaults(calendar: WorkingCalendar, change: CalendarChange): ChangeFault[] {
  const faults = [
    ...change.rows.flatMap((row, index) => rowFaults(row, index, calendar, change)),
    ...change.removedDates.flatMap((date, index) => removalFaults(date, index, calendar, change)),
  ];
  if (typeof change.cutOff === 'string' && !isHour(change.cutOff)) {
    faults.push(fault('/cutOff', 'cut-off-not-an-hour'));
  }
  if (faults.length === 0 && changesNothing(calendar, change)) faults.push(fault('', 'no-change'));
  return faults;
}

function rowFaults(
  row: CalendarException,
  index: number,
  calendar: WorkingCalendar,
  { rows, removedDates }: CalendarChange,
): ChangeFault[] {
  const { date } = row;
  const pointer = `/rows/${String(index)}/date`;
  const faults: ChangeFault[] = [];
  if (rows.findIndex((each) => each.date === date) < index)
    faults.push(fault(pointer, 'date-twice'));
  if (removedDates.includes(date)) faults.push(fault(pointer, 'removed-and-set'));
  if (isWorkedAnyway(row, calendar)) faults.push(fault(pointer, 'made-up-but-worked'));
  return faults;
}

function removalFaults(
  date: LocalDate,
  index: number,
  { exceptions }: WorkingCalendar,
  { removedDates }: CalendarChange,
): ChangeFault[] {
  const pointer = `/removedDates/${String(index)}`;
  if (removedDates.indexOf(date) < index) return [fault(pointer, 'date-twice')];
  return exceptions.some((row) => row.date === date) ? [] : [fault(pointer, 'no-row-on-date')];
}

function changesNothing(calendar: WorkingCalendar, change: CalendarChange): boolean {
  const next = changedCalendar(calendar, change);
  return fingerprint(next) === fingerprint({ ...calendar, version: next.version });
}

function fingerprint(calendar: WorkingCalendar): string {
  const { weeklyPattern, confirmedYears, cutOff, receiptOnDayOffMovesForward } = calendar;
  const rows = calendar.exceptions.map((row) => [
    ...[row.date, row.kind, row.reason.vi, row.reason.en],
    ...[row.decisionNumber ?? null, row.source, row.status],
  ]);
  const settings = [[...weeklyPattern], [...confirmedYears].sort(), cutOff];
  return JSON.stringify([settings, receiptOnDayOffMovesForward, rows]);
}

function fault(pointer: string, code: ChangeFault['code']): ChangeFault {
  return { pointer, code, message: messages[code] };
}
