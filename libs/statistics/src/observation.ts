/** Cases of a cohort that were watched equally long: `event` is what ended it, null when only the watching ended. */
export interface Observation<Event extends string = string> {
  readonly duration: number;
  readonly event: Event | null;
  /** How many they are; one when absent. */
  readonly count?: number;
}

/** What happened at one time: the cases still at risk just before it, and how many of them each event ended. */
export interface RiskSet<Event extends string> {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly eventsOf: ReadonlyMap<Event, number>;
}

/**
 * The distinct times with an event, ascending. A case censored at the time of an event counts as still at risk there
 * (Kaplan & Meier 1958).
 */
export function riskSets<Event extends string>(
  observations: readonly Observation<Event>[],
): RiskSet<Event>[] {
  const times = talliesByTime(observations);
  let atRisk = times.reduce((sum, { leaving }) => sum + leaving, 0);
  return times.flatMap(({ time, leaving, events, eventsOf }) => {
    const set = { time, atRisk, events, eventsOf };
    atRisk -= leaving;
    return events > 0 ? [set] : [];
  });
}

interface Tally<Event extends string> {
  readonly time: number;
  leaving: number;
  events: number;
  readonly eventsOf: Map<Event, number>;
}

function talliesByTime<Event extends string>(
  observations: readonly Observation<Event>[],
): Tally<Event>[] {
  const tallies = new Map<number, Tally<Event>>();
  for (const { duration: time, event, count = 1 } of observations) {
    const tally: Tally<Event> = tallies.get(time) ?? {
      time,
      leaving: 0,
      events: 0,
      eventsOf: new Map(),
    };
    tally.leaving += count;
    if (event !== null) {
      tally.events += count;
      tally.eventsOf.set(event, (tally.eventsOf.get(event) ?? 0) + count);
    }
    tallies.set(time, tally);
  }
  return [...tallies.values()].sort((a, b) => a.time - b.time);
}
