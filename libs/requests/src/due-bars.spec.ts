import { addDays, compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import { barsOn } from './due-bars.js';

const calendar = compileCalendar(vietnamCalendar);
const day = (date: string | null) => date ?? '';
const printed = (today: string) =>
  barsOn(today, calendar).map(
    ({ state, fewestLeft, mostLeft, dueFrom, dueTo }) =>
      `${state} ${String(fewestLeft)}-${String(mostLeft)}: ${day(dueFrom)}..${day(dueTo)}`,
  );

describe('the bars of the due dates', () => {
  it('are one for each working day of the week to come, weekends with the day before them', () => {
    expect(printed('2026-10-07')).toEqual([
      'overdue null-null: ..2026-10-06',
      'due-today 0-0: 2026-10-07..2026-10-07',
      'due-soon 1-1: 2026-10-08..2026-10-08',
      'due-soon 2-2: 2026-10-09..2026-10-11',
      'within 3-3: 2026-10-12..2026-10-12',
      'within 4-4: 2026-10-13..2026-10-13',
      'within 5-5: 2026-10-14..2026-10-14',
      'within 6-10: 2026-10-15..2026-10-21',
      'within 11-null: 2026-10-22..',
    ]);
  });

  it.each(['2026-10-07', '2026-10-10', '2026-02-13', '2026-12-31'])(
    'leave out no day, and take none twice: on %s',
    (today) => {
      const ends = barsOn(today, calendar).map(({ dueTo }) => dueTo);
      const nextStarts = barsOn(today, calendar).map(({ dueFrom }) => dueFrom);
      expect(nextStarts.slice(1)).toEqual(ends.slice(0, -1).map((end) => end && addDays(end, 1)));
    },
  );
});
