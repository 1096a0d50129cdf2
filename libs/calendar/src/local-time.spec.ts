import { endOfDay, instantAt, localDateOf, localTimeOf, startOfDay } from './local-time.js';

describe('the wall clock in Viet Nam', () => {
  it.each([
    ['2026-10-02T16:59:59.999Z', '2026-10-02', '23:59'],
    ['2026-10-02T17:00:00Z', '2026-10-03', '00:00'],
    ['2026-12-31T17:00:00Z', '2027-01-01', '00:00'],
    ['2026-10-02T18:00:00+07:00', '2026-10-02', '18:00'],
    ['2024-02-28T17:30:00Z', '2024-02-29', '00:30'],
  ])('at %s shows %s %s', (instant, date, time) => {
    expect(localDateOf(instant)).toBe(date);
    expect(localTimeOf(new Date(instant))).toBe(time);
  });

  it('turns back into instants', () => {
    expect(instantAt('2026-10-07', '16:00')).toBe('2026-10-07T09:00:00.000Z');
    expect(startOfDay('2026-10-07')).toBe('2026-10-06T17:00:00.000Z');
    expect(endOfDay('2026-12-31')).toBe(startOfDay('2027-01-01'));
  });

  it('refuses an invalid instant', () => {
    expect(() => localDateOf('soon')).toThrow(RangeError);
  });
});
