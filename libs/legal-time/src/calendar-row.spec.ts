import { vietnamCalendar } from '@minhbach/calendar';
import { calendarOf, exceptionRowsOf } from './calendar-row.js';

describe('calendar rows', () => {
  it('give back the calendar that they store', () => {
    const [first, ...rest] = vietnamCalendar.exceptions;
    const decided = { ...first, decisionNumber: '1/TB-BNV' } as typeof first & object;
    const calendar = { ...vietnamCalendar, exceptions: [decided, ...rest] };
    const { exceptions: _, ...version } = calendar;
    const row = {
      ...version,
      weeklyPattern: [...version.weeklyPattern],
      confirmedYears: [...version.confirmedYears],
      publishedAt: new Date(0),
      publishedBy: 'system',
      summary: '',
    };
    expect(calendarOf(row, exceptionRowsOf(calendar))).toEqual(calendar);
  });
});
