import { addDays, weekdayOf, yearOf, type CompiledCalendar } from '@minhbach/calendar';
import type { CalendarDayDto, CalendarMonthDto, CalendarYearDto } from './calendar-year.dto.js';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** One year of a version, day by day. */
export function calendarYear(calendar: CompiledCalendar, year: number): CalendarYearDto {
  const { version, data } = calendar;
  const ofYear = months.map((month) => monthOf(calendar, year, month));
  const known = [...data.confirmedYears, ...data.exceptions.map(({ date }) => yearOf(date))];
  return {
    version,
    year,
    isConfirmed: data.confirmedYears.includes(year),
    years: [...new Set(known)].sort((one, other) => one - other),
    workingDays: ofYear.reduce((sum, { workingDays }) => sum + workingDays, 0),
    months: ofYear,
  };
}

function monthOf(calendar: CompiledCalendar, year: number, month: number): CalendarMonthDto {
  const prefix = `${String(year)}-${String(month).padStart(2, '0')}`;
  const days: CalendarDayDto[] = [];
  for (let date = `${prefix}-01`; date.startsWith(prefix); date = addDays(date, 1)) {
    days.push(dayOf(calendar, date));
  }
  return { month, workingDays: days.filter(isWorked).length, days };
}

function dayOf(calendar: CompiledCalendar, date: string): CalendarDayDto {
  const row = calendar.exceptionOn(date);
  const isWorking = calendar.isWorkingDay(date);
  const kind = row ? (isWorking ? 'make-up' : 'holiday') : isWorking ? 'working' : 'rest';
  return {
    date,
    weekday: weekdayOf(date),
    kind,
    reason: row?.reason ?? null,
    isExpected: row?.status === 'EXPECTED',
  };
}

function isWorked({ kind }: CalendarDayDto): boolean {
  return kind === 'working' || kind === 'make-up';
}
