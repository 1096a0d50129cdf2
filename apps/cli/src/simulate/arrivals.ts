import { addDays, type LocalDate } from '@minhbach/calendar';
import { Chance } from './chance.js';
import type { OfficeHours } from './office-hours.js';
import { drawPlan, type RequestPlan } from './request-plan.js';
import type { Scenario } from './scenario.js';

export interface Arrival {
  readonly at: Date;
  readonly plan: RequestPlan;
}

/** How much of what comes over the network comes on a day off, against a working day. */
const onDaysOff = 0.15;

/** All requests of the simulated time, in the order in which they are sent. */
export function drawArrivals(
  scenario: Scenario,
  count: number,
  {
    days,
    hours,
    isWorkingDay,
  }: {
    readonly days: readonly LocalDate[];
    readonly hours: OfficeHours;
    readonly isWorkingDay: (date: LocalDate) => boolean;
  },
): Arrival[] {
  const byNetwork = cumulated(
    days,
    (day) => monthly(scenario, day) * (isWorkingDay(day) ? 1 : onDaysOff),
  );
  const byHand = cumulated(days, (day) => monthly(scenario, day) * (isWorkingDay(day) ? 1 : 0));
  return Array.from({ length: count }, (_, index) => {
    const name = String(index + 1);
    const chance = new Chance(scenario.seed, 'arrival', name);
    const agency = chance.pick(scenario.agencies, ({ load }) => load);
    const plan = drawPlan(scenario, agency, name);
    const weights = plan.channel === 'network' ? byNetwork : byHand;
    const day = days[placeIn(weights, chance.part())] ?? days[0] ?? scenario.from;
    return { at: hours.within(day, chance.part()), plan };
  }).sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** Each day of the simulated time. */
export function daysFrom(from: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

function monthly({ months }: Scenario, day: LocalDate): number {
  return months[Number(day.slice(5, 7)) - 1] ?? 1;
}

/** The sum of the weights up to each day, as shares of all. */
function cumulated(days: readonly LocalDate[], weightOf: (day: LocalDate) => number): number[] {
  let sum = 0;
  const sums = days.map((day) => (sum += weightOf(day)));
  return sums.map((each) => each / sum);
}

/** The first place whose sum is above a share, by halving. */
function placeIn(sums: readonly number[], share: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 1) > share) high = middle;
    else low = middle + 1;
  }
  return low;
}
