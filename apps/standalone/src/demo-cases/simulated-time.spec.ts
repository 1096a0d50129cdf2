import { compileCalendar, instantAt, vietnamCalendar } from '@minhbach/calendar';
import { FixedClock } from '@minhbach/database';
import { SimulatedTime, type Script } from './simulated-time.js';

/** A Wednesday; the day before is a holiday. */
const now = new Date(instantAt('2026-11-25', '10:00'));

describe('time that people play by', () => {
  const play = async (days: readonly (readonly number[])[], haltedAfter = Infinity) => {
    const clock = new FixedClock(now);
    const moments: string[] = [];
    const script = async function* (name: string, own: readonly number[]): Script {
      for (const day of own) {
        yield day;
        moments.push(`${name} ${clock.fixed().toISOString()}`);
      }
    };
    const time = new SimulatedTime(
      clock,
      compileCalendar(vietnamCalendar),
      now,
      () => Promise.resolve(),
      () => moments.length >= haltedAfter,
    );
    await time.play(days.map((own, index) => script(String(index), own)));
    return { moments, end: clock.fixed() };
  };

  it('jumps from one moment that somebody waits for to the next, and stands at now in the end', async () => {
    const { moments, end } = await play([
      [3, 1],
      [2, 2],
    ]);
    expect(moments).toEqual([
      '0 2026-11-19T01:05:00.000Z',
      '1 2026-11-20T01:14:00.000Z',
      '1 2026-11-20T01:59:00.000Z',
      '0 2026-11-23T01:05:00.000Z',
    ]);
    expect(end).toEqual(now);
  });

  it('does not go on into the future', async () => {
    expect((await play([[1, -1]])).moments).toHaveLength(1);
  });

  it('leaves off between two moments when it is halted', async () => {
    expect((await play([[5, 4, 3, 2]], 2)).moments).toHaveLength(2);
  });
});
