// The one place where dates are put into words. Which date it is, the service says: nothing is counted here.

const instantParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2026-11-25` as 25/11/2026, in both languages. */
export function printedDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** An instant as day and time in Vietnam: 25/11/2026 and 14:05. */
export function printedInstant(instant: string | number): {
  readonly date: string;
  readonly time: string;
} {
  const parts = Object.fromEntries(
    instantParts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  ) as Readonly<Record<string, string>>;
  const { day = '', month = '', year = '', hour = '', minute = '' } = parts;
  return { date: `${day}/${month}/${year}`, time: `${hour}:${minute}` };
}

/** `2026-11-25` for what a person typed as 25/11/2026 or 25.11.2026; null for what is no day. */
export function typedDate(text: string): string | null {
  const [, day = '', month = '', year = ''] =
    /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : null;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
