import { nextStart } from './next-start.js';

const monthly = 'R/2026-01-01T00:05:00+07:00/P1M';

describe('the next start of a cycle', () => {
  it.each([
    [
      'goes on by one period',
      { schedule: monthly, dueAt: '2026-01-31T17:05:00.000Z', repetitions: -1 },
      '2026-02-01T00:00:00.000Z',
      { dueAt: '2026-02-28T17:05:00.000Z', repetitions: -1 },
    ],
    [
      'makes up for every missed month',
      { schedule: monthly, dueAt: '2026-01-31T17:05:00.000Z', repetitions: -1 },
      '2026-08-15T00:00:00.000Z',
      { dueAt: '2026-02-28T17:05:00.000Z', repetitions: -1 },
    ],
    [
      'leaves out the hours that were missed',
      { schedule: 'R/PT1H', dueAt: '2026-03-01T01:00:00.000Z', repetitions: -1 },
      '2026-03-05T06:30:00.000Z',
      { dueAt: '2026-03-05T07:00:00.000Z', repetitions: -1 },
    ],
    [
      'counts the hours that it left out',
      { schedule: 'R9/PT1H', dueAt: '2026-03-01T01:00:00.000Z', repetitions: 8 },
      '2026-03-01T03:30:00.000Z',
      { dueAt: '2026-03-01T04:00:00.000Z', repetitions: 5 },
    ],
    [
      'ends when all repetitions were missed',
      { schedule: 'R3/PT1H', dueAt: '2026-03-01T01:00:00.000Z', repetitions: 2 },
      '2026-03-02T00:00:00.000Z',
      null,
    ],
    [
      'ends after the last one',
      { schedule: 'R1/PT1H', dueAt: '2026-03-01T01:00:00.000Z', repetitions: 0 },
      '2026-03-01T01:00:00.000Z',
      null,
    ],
  ])('%s', (_title, occurrence, now, expected) => {
    expect(nextStart(occurrence, new Date(now))).toEqual(expected);
  });
});
