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
