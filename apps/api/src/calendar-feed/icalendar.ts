import { addDays, type LocalDate } from '@minhbach/calendar';

/** Something due by the end of a day in Viet Nam, as a calendar shows it. */
export interface CalendarEvent {
  /** Unique in this service and always the same for the same thing. */
  readonly id: string;
  readonly dueOn: LocalDate;
  readonly summary: string;
  /** Address of the case, where it is known. */
  readonly url: string | null;
  /** Rises when the day changes. */
  readonly sequence: number;
}

/** RFC 5545 §3.1: octets in a line, without its break. */
const longestLine = 75;

/**
 * A calendar of all-day events (RFC 5545): a day is a day, whatever zone the reader's program is in. `at` is when it
 * was made.
 */
export function iCalendar(name: string, events: readonly CalendarEvent[], at: Date): string {
  const stamp = `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Minh Bach//Deadlines//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { id, dueOn, summary, url, sequence } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@minh-bach`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${String(sequence)}`,
    `DTSTART;VALUE=DATE:${compact(dueOn)}`,
    // The end is the first day that is no longer part of it (RFC 5545 §3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(dueOn, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(url === null ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(date: LocalDate): string {
  return date.replaceAll('-', '');
}

/** A TEXT value (RFC 5545 §3.3.11). */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Breaks a line between characters, never within the octets of one. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
