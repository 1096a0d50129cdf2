const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME =
  /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?(?:\[[A-Za-z_+\-/0-9]+\])?$/;
const DURATION =
  /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** `2026-11-01` or `2026-11-01T08:00:00+07:00`: a day that the calendar has, in ISO 8601. */
export function isIsoDate(text: string): boolean {
  const [date = '', time, ...rest] = text.split('T');
  if (rest.length > 0 || !isCalendarDate(date)) return false;
  return time === undefined || TIME.test(time);
}

/** `P5D`, `PT15M`, `P1Y2M3DT4H`: an ISO 8601 duration with at least one part. */
export function isIsoDuration(text: string): boolean {
  return DURATION.test(text);
}

/**
 * `R/P1M`, `R5/PT1H`, `R/2026-11-01T00:05:00+07:00/P1M`: an ISO 8601 repeating interval, without end when no
 * number follows the R. Zero repetitions and an empty period would never fire or never stop.
 */
export function isIsoCycle(text: string): boolean {
  const [repetitions = '', ...interval] = text.split('/');
  if (!/^R(?:[1-9]\d{0,8})?$/.test(repetitions)) return false;
  const period = interval.at(-1) ?? '';
  if (!isIsoDuration(period) || !/[1-9]/.test(period)) return false;
  return interval.length === 1 || (interval.length === 2 && isIsoDate(interval[0] ?? ''));
}

function isCalendarDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
