import { iCalendar, type CalendarEvent } from './icalendar.js';

const at = new Date('2026-11-30T01:02:03.456Z');
const due: CalendarEvent = {
  ...{ id: 'request-1', dueOn: '2026-12-31', summary: 'Đến hạn', url: null, sequence: 2 },
};

const unfold = (text: string) => text.replaceAll('\r\n ', '');
const lineOf = (text: string, name: string) =>
  unfold(text)
    .split('\r\n')
    .find((line) => line.startsWith(name));

describe('iCalendar', () => {
  it('writes an all-day event that ends with the next day', () => {
    expect(iCalendar('Hạn', [due], at)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Minh Bach//Deadlines//VI',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Hạn',
        'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'BEGIN:VEVENT',
        'UID:request-1@minh-bach',
        'DTSTAMP:20261130T010203Z',
        'SEQUENCE:2',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Đến hạn',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['comma, semicolon, backslash', 'a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['line breaks of every kind', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['other control characters', 'a\u0007b\tc', 'abc'],
    ['a property that somebody slips in', 'x\r\nATTENDEE:y', 'x\\nATTENDEE:y'],
  ])('escapes %s', (_what, summary, expected) => {
    expect(lineOf(iCalendar('', [{ ...due, summary }], at), 'SUMMARY:')).toBe(
      `SUMMARY:${expected}`,
    );
  });

  it.each([
    ['letters of two octets', 'ă'.repeat(200)],
    ['words', 'Yêu cầu '.repeat(40)],
    ['letters of four octets', '𝒳'.repeat(90)],
    ['exactly one line', 'a'.repeat(67)],
    ['one more than a line', 'a'.repeat(68)],
  ])('folds at 75 octets between characters: %s', (_what, summary) => {
    const text = iCalendar('', [{ ...due, summary }], at);

    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(lineOf(text, 'SUMMARY:')).toBe(`SUMMARY:${summary}`);
    expect(text).not.toContain('\uFFFD');
  });
});
