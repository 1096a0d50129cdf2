import type { durationsOf, HandFacts } from './figures-by-hand.js';

export type Json = Readonly<Record<string, unknown>>;

interface RatioOfSets {
  readonly numerator: number;
  readonly denominator: number;
  readonly sets: { readonly numerator: string; readonly denominator: string };
}

/** Whether a part of a figure is the share of one set in another. */
export function isRatio(value: unknown): value is RatioOfSets {
  return typeof value === 'object' && value !== null && 'sets' in value && 'numerator' in value;
}

/** A measured case with its sets and durations, worked out by hand. */
interface MeasuredByHand {
  readonly sets: readonly string[];
  readonly facts: HandFacts;
  readonly days: ReturnType<typeof durationsOf>;
}

const clockNames = ['gross', 'statutory', 'net', 'held'] as const;
const stepNames = [
  ...(['registration', 'validation', 'assignment', 'drafting', 'signing', 'delivery'] as const),
  ...(['acknowledged', 'responded', 'decided', 'in-hand'] as const),
];

/** What a figure of the API says beyond counts of cases, to be compared with `numbersByHand`. */
export function numbersIn(metric: string, { figure: values }: Json): unknown {
  const figure = values as Json;
  switch (metric) {
    case 'cs5':
      return [pair(figure.items), pair(figure.firms)];
    case 'progress':
      return [figure.stages, figure.milestones].flatMap((each) =>
        (each as Json[]).map(({ name, n, median, p90 }) => [name, n, median, p90]),
      );
    case 'cs6':
      return clockNames.map((name) => clockIn(name, figure[name] as Json));
    default:
      return [];
  }
}

/** The same of these cases. */
export function numbersByHand(metric: string, measured: readonly MeasuredByHand[]): unknown {
  switch (metric) {
    case 'cs5':
      return [itemsOf(measured), firmsOf(measured)];
    case 'progress':
      return stepNames.map((name) => {
        const values = valuesOf(measured, name);
        return [name, values.length, nearestRank(values, 0.5), nearestRank(values, 0.9)];
      });
    case 'cs6':
      return clockNames.map((name) => clockByHand(name, measured));
    default:
      return [];
  }
}

function clockIn(name: string, clock: Json): Json {
  const { medianToDecision, medianOfDelivered, meanOfDelivered, p75OfDelivered } = clock;
  return {
    ...{ name, medianToDecision, medianOfDelivered, p75OfDelivered },
    ...{ delivered: clock.delivered, open: clock.open },
    mean: rounded(meanOfDelivered as number | null),
  };
}

function clockByHand(name: (typeof clockNames)[number], measured: readonly MeasuredByHand[]): Json {
  const delivered = valuesOf(
    measured.filter(({ sets }) => sets.includes('given')),
    name,
  );
  const sum = delivered.reduce((all, each) => all + each, 0);
  return {
    name,
    medianToDecision: productLimitMedian(
      measured.map(({ days, sets }) => ({ days: days[name], isEvent: sets.includes('decided') })),
    ),
    medianOfDelivered: nearestRank(delivered, 0.5),
    p75OfDelivered: nearestRank(delivered, 0.75),
    delivered: delivered.length,
    open: measured.filter(({ sets }) => sets.includes('undecided')).length,
    mean: rounded(delivered.length === 0 ? null : sum / delivered.length),
  };
}

function itemsOf(measured: readonly MeasuredByHand[]): number[] {
  const given = measured.map(({ facts }) => (facts.closedOn === null ? 0 : facts.given));
  const asked = measured.map(({ facts }) => facts.raw.items.length);
  return [given, asked].map((counts) => counts.reduce((sum, each) => sum + each, 0));
}

function firmsOf(measured: readonly MeasuredByHand[]): number[] {
  return ['received-by-firms', 'of-firms'].map((set) => {
    const cases = measured.filter(({ sets }) => sets.includes(set));
    return new Set(cases.map(({ facts }) => facts.raw.tax_code?.slice(0, 10))).size;
  });
}

function valuesOf(
  measured: readonly MeasuredByHand[],
  name: keyof MeasuredByHand['days'],
): number[] {
  return measured.map(({ days }) => days[name]).filter((each) => each !== null);
}

/** Smallest time by which half of the observations have ended, by the product-limit of Kaplan and Meier. */
function productLimitMedian(
  observations: readonly { readonly days: number; readonly isEvent: boolean }[],
): number | null {
  const times = [...new Set(observations.map(({ days }) => days))].sort((a, b) => a - b);
  let survival = 1;
  for (const time of times) {
    const atRisk = observations.filter(({ days }) => days >= time).length;
    const ended = observations.filter(({ days, isEvent }) => days === time && isEvent).length;
    survival *= 1 - ended / atRisk;
    if (ended > 0 && survival <= 0.5 + 1e-12) return time;
  }
  return null;
}

/** The value at the nearest rank; null of none. */
function nearestRank(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

function pair(ratio: unknown): unknown {
  const { numerator, denominator } = ratio as RatioOfSets;
  return [numerator, denominator];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9;
}
