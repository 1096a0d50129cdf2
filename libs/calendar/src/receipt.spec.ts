import { compileCalendar } from './compiled-calendar.js';
import { vietnamCalendar } from './data/vietnam-calendar.js';
import { receivedOn } from './receipt.js';

const off = {};
const cutOff = { cutOff: '17:00' };
const forward = { receiptOnDayOffMovesForward: true };

describe('the day of receipt', () => {
  it.each([
    [off, '2026-10-02T22:30:00+07:00', '2026-10-02', 'Friday evening stays Friday'],
    [off, '2026-10-03T09:00:00+07:00', '2026-10-03', 'Saturday stays Saturday'],
    [cutOff, '2026-10-01T17:00:00+07:00', '2026-10-01', 'the cut-off itself is in time'],
    [cutOff, '2026-10-01T17:01:00+07:00', '2026-10-02', 'after the cut-off is the next day'],
    [cutOff, '2026-10-02T18:00:00+07:00', '2026-10-05', 'Friday after the cut-off is Monday'],
    [cutOff, '2026-10-03T18:00:00+07:00', '2026-10-03', 'a day off has no cut-off'],
    [forward, '2026-10-03T09:00:00+07:00', '2026-10-05', 'Saturday becomes Monday'],
    [forward, '2026-10-02T22:30:00+07:00', '2026-10-02', 'a working day stays'],
  ])('with %j, %s is %s: %s', (switches, instant, expected) => {
    const calendar = compileCalendar({ ...vietnamCalendar, ...switches });
    expect(receivedOn(instant, calendar)).toBe(expected);
  });
});
