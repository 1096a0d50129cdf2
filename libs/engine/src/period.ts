/** An ISO 8601 duration: calendar months and exact milliseconds. */
export interface Period {
  readonly sign: 1 | -1;
  readonly months: number;
  readonly milliseconds: number;
}

const periodPattern =
  /^(-)?P(?=\d|T\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,8})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,10})M)?(?:(\d{1,12}(?:\.\d{1,9})?)S)?)?$/;

/** Vietnam has had one offset without daylight saving since 1975. */
const localOffset = 7 * 3_600_000;
const averageMonth = 30.436875 * 86_400_000;

/** Null for a text that is no duration. */
export function parsePeriod(text: string): Period | null {
  const match = periodPattern.exec(text);
  if (!match) return null;
  const parts: (string | undefined)[] = match.slice(2);
  const [years, months, weeks, days, hours, minutes, seconds] = parts.map((part) =>
    Number(part ?? 0),
  ) as [number, number, number, number, number, number, number];
  return {
    sign: match[1] ? -1 : 1,
    months: years * 12 + months,
    milliseconds:
      ((weeks * 7 + days) * 24 * 3600 + hours * 3600 + minutes * 60) * 1000 +
      Math.round(seconds * 1000),
  };
}

/** Whether each turn comes at least so many milliseconds after the one before. */
export function isForward({ sign, months, milliseconds }: Period, shortest: number): boolean {
  return sign > 0 && (months > 0 || milliseconds >= shortest);
}

/** Adds a period `times` times at once, in local calendar months; the 31st becomes the month's last day. */
export function fromAnchor(at: number, period: Period, times: number): number {
  const factor = period.sign * times;
  const local = new Date(at + localOffset);
  const day = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + period.months * factor);
  const lastDay = new Date(local);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0);
  local.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return local.getTime() - localOffset + period.milliseconds * factor;
}

/** How often a period that goes forward must be added to `anchor` to be at `at` or later. */
export function indexAfter(anchor: number, period: Period, at: number): number {
  if (at <= anchor) return 0;
  if (period.months === 0) return Math.ceil((at - anchor) / period.milliseconds);
  const length = period.months * averageMonth + period.milliseconds;
  let index = Math.max(0, Math.floor((at - anchor) / length) - 1);
  while (fromAnchor(anchor, period, index) < at) index++;
  return index;
}
