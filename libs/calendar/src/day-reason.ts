import type { CompiledCalendar } from './compiled-calendar.js';
import type { LocalDate } from './local-date.js';
import type { Segment } from './schedule.js';
import type { Bilingual } from './working-calendar.js';

/** Why the day of receipt is not counted. */
export const DAY_OF_RECEIPT: Bilingual = {
  vi: 'Ngày nhận yêu cầu hợp lệ, không tính (Bộ luật Dân sự 2015 Điều 147)',
  en: 'Day of valid receipt, not counted (Civil Code 2015 Art. 147)',
};

const WORKING_DAY: Bilingual = { vi: 'Ngày làm việc', en: 'Working day' };
const CALENDAR_DAY: Bilingual = { vi: 'Tính theo ngày liên tục', en: 'Calendar day' };
const WEEKEND: Bilingual = { vi: 'Ngày nghỉ hằng tuần', en: 'Weekly day of rest' };
const WAITING: Bilingual = { vi: 'Tạm dừng tính thời hạn', en: 'The clock is paused' };
const ROLLED_TO: Bilingual = {
  vi: 'Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc này (Bộ luật Dân sự 2015 Điều 148 khoản 5)',
  en: 'The last day was a day off, so the limit ends on this working day (Civil Code 2015 Art. 148(5))',
};
const EXPECTED: Bilingual = { vi: ' (dự kiến)', en: ' (expected)' };

/** Why a day of a stretch counts or does not count; `extended` says that the original limit was used up before it. */
export function reasonOf(
  day: LocalDate,
  segment: Segment,
  extended: boolean,
  calendar: CompiledCalendar,
): Bilingual {
  if (segment.purpose === 'pause') return WAITING;
  if (segment.purpose === 'roll-forward') {
    return calendar.isWorkingDay(day) ? ROLLED_TO : dayOff(day, calendar);
  }
  const reason = segment.counting === 'calendar' ? CALENDAR_DAY : workedOrNot(day, calendar);
  return extended && countsIn(segment, day, calendar) ? withExtension(reason) : reason;
}

/** Whether a day of a stretch counts towards the limit. */
export function countsIn(segment: Segment, day: LocalDate, calendar: CompiledCalendar): boolean {
  if (segment.counting === 'none') return false;
  return segment.counting === 'calendar' || calendar.isWorkingDay(day);
}

function workedOrNot(day: LocalDate, calendar: CompiledCalendar): Bilingual {
  if (!calendar.isWorkingDay(day)) return dayOff(day, calendar);
  return nameOf(day, calendar) ?? WORKING_DAY;
}

function dayOff(day: LocalDate, calendar: CompiledCalendar): Bilingual {
  return nameOf(day, calendar) ?? WEEKEND;
}

function nameOf(day: LocalDate, calendar: CompiledCalendar): Bilingual | undefined {
  const row = calendar.exceptionOn(day);
  return row?.status === 'EXPECTED' ? joined(row.reason, EXPECTED) : row?.reason;
}

function withExtension(reason: Bilingual): Bilingual {
  return joined(reason, { vi: ', thuộc thời gian gia hạn', en: ', within the extension' });
}

function joined(a: Bilingual, b: Bilingual): Bilingual {
  return { vi: a.vi + b.vi, en: a.en + b.en };
}
