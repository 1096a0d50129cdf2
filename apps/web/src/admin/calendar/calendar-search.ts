/** Which version and year of the calendar are shown: they stand in the address. */
export interface CalendarSearch {
  readonly version?: string;
  readonly year?: string;
}

export function calendarSearch({ version, year }: Record<string, unknown>): CalendarSearch {
  return {
    ...(isNumeral(version) && { version }),
    ...(isNumeral(year) && { year }),
  };
}

function isNumeral(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,9}$/.test(value);
}
