import { dueAfter, firstDue, nextOfCycle, type TimerKind } from './timer-schedule.js';

const now = '2026-11-02T01:00:00.000Z';

function due(kind: TimerKind, text: string, after = now): string {
  const result = firstDue(kind, text, after);
  if ('error' in result) return `error: ${result.error}`;
  return result.repetitions === null
    ? result.dueAt
    : `${result.dueAt} ${String(result.repetitions)}`;
}

describe('a date', () => {
  it.each([
    ['2026-11-05', '2026-11-04T17:00:00.000Z'],
    ['2026-11-05T08:00', '2026-11-05T01:00:00.000Z'],
    ['2026-11-05T08:00:00.5', '2026-11-05T01:00:00.500Z'],
    ['2026-11-05T08:00:00Z', '2026-11-05T08:00:00.000Z'],
    ['2026-11-05T08:00:00+02:00', '2026-11-05T06:00:00.000Z'],
    ['2026-11-05T08:00:00@Asia/Ho_Chi_Minh', '2026-11-05T01:00:00.000Z'],
    ['2026-11-05T08:00:00+01:00@Europe/Berlin', '2026-11-05T07:00:00.000Z'],
    ['2026-11-05T08:00:00[Asia/Ho_Chi_Minh]', '2026-11-05T01:00:00.000Z'],
    ['2024-02-29', '2024-02-28T17:00:00.000Z'],
    ['0001-01-02', '0001-01-01T17:00:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(due('date', text)).toBe(expected);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '0000-01-01',
    '2026-11-05T24:00',
    '2026-11-05T08:60',
    '2026-11-05T08:00:00@Europe/Berlin',
    '2026-11-05T08:00:00@Mars',
    '2026-11-05T08:00+25:00',
    '2026-11-5',
    '5.11.2026',
    'tomorrow',
    '',
  ])('"%s" is none', (text) => {
    expect(due('date', text)).toMatch(/^error: .*is no date and time$/);
  });
});

describe('a duration', () => {
  it.each([
    ['PT0S', now],
    ['P1D', '2026-11-03T01:00:00.000Z'],
    ['P1DT2H3M4.5S', '2026-11-03T03:03:04.500Z'],
    ['P2W', '2026-11-16T01:00:00.000Z'],
    ['P1M', '2026-12-02T01:00:00.000Z'],
    ['P1Y2M', '2028-01-02T01:00:00.000Z'],
    ['-P1D', '2026-11-01T01:00:00.000Z'],
  ])('%s after now is %s', (text, expected) => {
    expect(due('duration', text)).toBe(expected);
  });

  it('counts months in local days: the 31st becomes the last day of the month', () => {
    // 00:30 on 31 January in Vietnam
    expect(due('duration', 'P1M', '2027-01-30T17:30:00.000Z')).toBe('2027-02-27T17:30:00.000Z');
    expect(due('duration', 'P13M', '2027-01-30T17:30:00.000Z')).toBe('2028-02-28T17:30:00.000Z');
  });

  it.each(['P', 'PT', 'P1', '1D', 'P1H', 'PT1D', 'P1.5D', 'p1d', 'P99999999999Y', ''])(
    '"%s" is none',
    (text) => {
      expect(due('duration', text)).toBe(`error: "${text}" is no duration`);
    },
  );

  it.each(['P9999Y', 'P999999Y', '-P9999Y'])('%s leads out of the calendar', (text) => {
    expect(due('duration', text)).toMatch(/^error: .*year/);
  });
});

describe('a cycle', () => {
  it.each([
    ['R/PT10H', '2026-11-02T11:00:00.000Z -1'],
    ['R3/P1D', '2026-11-03T01:00:00.000Z 2'],
    ['R1/P1D', '2026-11-03T01:00:00.000Z 0'],
    ['R/2026-12-01T00:05:00+07:00/P1M', '2026-11-30T17:05:00.000Z -1'],
    ['R3/2026-11-02T01:00:00Z/P1D', '2026-11-02T01:00:00.000Z 2'],
    ['R3/2026-11-01T00:00:00Z/P1D', '2026-11-03T00:00:00.000Z 0'],
    ['R/2000-01-01T00:00:00Z/PT1S', '2026-11-02T01:00:00.000Z -1'],
    ['R/2000-01-31/P1M', '2026-11-29T17:00:00.000Z -1'],
  ])('%s is first due at %s', (text, expected) => {
    expect(due('cycle', text)).toBe(expected);
  });

  it.each([
    ['R0/P1D', 'never fires'],
    ['R2/2026-10-01T00:00:00Z/P1D', 'lie in the past'],
    ['R/PT0S', 'go forward'],
    ['R/-P1D', 'is no cycle'],
    ['R/PT0.5S', 'go forward by at least a second'],
    ['P1D', 'is no cycle'],
    ['R/yesterday/P1D', 'is no date'],
    ['R/P1D/2026-01-01', 'is no cycle'],
    ['0 0 9 * * ?', 'is no cycle'],
  ])('%s is refused: %s', (text, reason) => {
    expect(due('cycle', text)).toContain(reason);
  });

  it('ends after its repetitions', () => {
    const turns: string[] = [];
    let turn = firstDue('cycle', 'R3/P1D', now);
    while (!('error' in turn)) {
      turns.push(turn.dueAt.slice(0, 10));
      turn = nextOfCycle('R3/P1D', turn.dueAt, turn.repetitions ?? 0) ?? { error: 'over' };
    }

    expect(turns).toEqual(['2026-11-03', '2026-11-04', '2026-11-05']);
  });

  it('on the 31st comes back to it after a shorter month', () => {
    const text = 'R/2027-01-31T00:05:00+07:00/P1M';
    const february = nextOfCycle(text, '2027-01-30T17:05:00.000Z', -1);
    const march = nextOfCycle(text, february?.dueAt ?? '', -1);

    expect(february?.dueAt).toBe('2027-02-27T17:05:00.000Z');
    expect(march?.dueAt).toBe('2027-03-30T17:05:00.000Z');
  });

  it.each([
    ['R5/P1D', '2026-11-03T01:00:00.000Z', '2026-11-04T01:00:00.000Z', 3],
    ['R5/P1D', '2026-11-05T12:00:00.000Z', '2026-11-06T01:00:00.000Z', 1],
    ['R5/P2D', '2026-11-03T01:00:00.000Z', '2026-11-04T01:00:00.000Z', 4],
    ['R/P1M', '2026-12-02T01:00:00.000Z', '2027-01-02T01:00:00.000Z', -1],
  ])('%s that fired for %s is due next at %s', (text, firedFor, dueAt, repetitions) => {
    expect(dueAfter('cycle', text, now, firedFor)).toEqual({ dueAt, repetitions });
  });

  it('is over when it fired for the last of its repetitions', () => {
    expect(dueAfter('cycle', 'R2/P1D', now, '2026-11-04T01:00:00.000Z')).toBeNull();
  });
});
