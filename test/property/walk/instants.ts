const beginning = Date.parse('2026-11-02T01:00:00.000Z');

/** The instant of an hour since the beginning. */
export function instantOf(hours: number): string {
  return new Date(beginning + hours * 3_600_000).toISOString();
}

/** The hour of an instant. */
export function hoursOf(instant: string): number {
  return (Date.parse(instant) - beginning) / 3_600_000;
}
