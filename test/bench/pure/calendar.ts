import {
  addDays,
  compileCalendar,
  vietnamCalendar,
  weekdayOf,
  type LocalDate,
} from '@minhbach/calendar';
import type { Bench } from '../bench-group.js';
import { ratioOf, sprint, type Sprinter } from '../sprint.js';

/** The limits of the law, in working days, and a year. */
const distances: readonly number[] = [2, 5, 10, 15, 30, 250];
const from: LocalDate = '2026-01-05';

type Walk = (date: LocalDate, count: number) => LocalDate;

/** W10: working days ahead, read from tables made once against walking day by day over a set of days off. */
export async function benchCalendar({ options, say, report }: Bench): Promise<void> {
  for (const distance of distances) {
    const [ours, theirs] = await sprint(
      [runner('tables', walkByTables(), distance), runner('day by day', walkByDays(), distance)],
      { ...options, roundMs: options.roundMs / distances.length },
    );
    if (!ours || !theirs) return;
    const rates = [ours, theirs].map(
      ({ name, rates }) => `${name} ${Math.round(Math.max(...rates)).toLocaleString('en')}/s`,
    );
    say(`  ${String(distance)} working days: ${rates.join(', ')}`);
    report({
      workload: 'W10',
      name: `${String(distance)} working days ahead: tables / day by day`,
      value: ratioOf(ours, theirs),
      unit: '×',
    });
  }
}

/** Both answers for each distance, which must be the same. */
export function dueDatesOf(side: 'tables' | 'days'): readonly LocalDate[] {
  const walk = side === 'tables' ? walkByTables() : walkByDays();
  return distances.map((distance) => walk(from, distance));
}

function walkByTables(): Walk {
  const calendar = compileCalendar(vietnamCalendar);
  return (date, count) => calendar.addWorkingDays(date, count);
}

function walkByDays(): Walk {
  const { exceptions, weeklyPattern } = vietnamCalendar;
  const off = new Set(exceptions.filter(({ kind }) => kind === 'OFF').map(({ date }) => date));
  const makeup = new Set(
    exceptions.filter(({ kind }) => kind === 'MAKEUP').map(({ date }) => date),
  );
  const week = new Set(weeklyPattern);
  return (date, count) => {
    let day = date;
    for (let left = count; left > 0;) {
      day = addDays(day, 1);
      if (makeup.has(day) || (week.has(weekdayOf(day)) && !off.has(day))) left--;
    }
    return day;
  };
}

function runner(name: string, walk: Walk, distance: number): Sprinter {
  return {
    name,
    run: (times) => {
      for (let time = 0; time < times; time++) walk(from, distance);
    },
  };
}
