import { jest } from '@jest/globals';
import { addDays, compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import { readScenario } from '../../../apps/cli/src/simulate/read-scenario.js';
import { simulate } from '../../../apps/cli/src/simulate/simulate.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import {
  durationsOf,
  factsOf,
  rawRequests,
  type HandFacts,
  type RawRequest,
} from '../../support/figures-by-hand.js';
import { isRatio, numbersByHand, numbersIn, type Json } from '../../support/numbers-by-hand.js';
import { dayBy, setsByHand } from '../../support/sets-by-hand.js';

/** `npm run simulated-year` asks for a year; otherwise a few weeks are enough to meet every set. */
const isFull = process.env.SIMULATED_DAYS !== undefined;
const days = Number(process.env.SIMULATED_DAYS ?? 15);
const requests = Number(process.env.SIMULATED_REQUESTS ?? 60);

jest.setTimeout(Math.max(600_000, requests * 1_000));

const from = '2026-03-02';
const to = addDays(from, days - 1);
const asOf = addDays(from, days);
const calendar = compileCalendar(vietnamCalendar);
const metrics = ['cs5', 'cs6', 'sla', 'progress'] as const;
const dimensions = ['agency', 'subject', 'channel', 'complexity', 'firm-size', 'regime', 'month'];

/** A number of a figure with the set of cases that it counts. */
interface Counted {
  readonly set: string;
  readonly count: number;
}

describe('the figures of a simulated province', () => {
  let api: ApiUnderTest;
  let facts: HandFacts[];

  beforeAll(async () => {
    api = await ApiUnderTest.start({
      on: [asOf, '08:00'],
      filledBy: async ({ url, ownerUrl }) => {
        const scenario = { ...readScenario(), from, firms: 60 };
        const settings = { databaseUrl: url, ownerUrl };
        await simulate(settings, scenario, { days, requests }, () => undefined);
      },
    });
    facts = factsOf(await api.query<RawRequest>(rawRequests), calendar);
  });
  afterAll(async () => api.stop());

  const read = async (url: string): Promise<Json> => {
    const { status, body, text } = await api.get('giamsat', url);
    if (status !== 200) throw new Error(`${url}: ${text}`);
    return body;
  };

  /** Every figure of a basis: the whole, and each part of each dimension. */
  const figuresOf = async (metric: string, basis: string): Promise<Json[]> => {
    const period = `from=${from}&to=${to}&basis=${basis}`;
    const whole = await read(`/api/indicators/${metric}?${period}`);
    const parts = await Promise.all(
      dimensions.map(async (each) => read(`/api/indicators/${metric}/by/${each}?${period}`)),
    );
    return [whole, ...parts.flatMap((each) => each.parts as Json[])];
  };

  const listed = async (figure: Json, set: string): Promise<Json[]> => {
    const all: Json[] = [];
    for (let after = '0'; ;) {
      const url = `${String(figure.casesHref)}&set=${set}&limit=40&after=${after}`;
      const { items, next, count } = (await read(url)) as {
        items: Json[];
        next: string | null;
        count: number;
      };
      all.push(...items);
      if (next === null) {
        expect([set, count]).toEqual([set, all.length]);
        return all;
      }
      after = next;
    }
  };

  /** The cases of a figure by the events themselves. */
  const casesByHand = (figure: Json) => {
    const query = new URL(String(figure.casesHref), 'http://localhost').searchParams;
    const [first, last, basis] = [query.get('from'), query.get('to'), query.get('basis') ?? 'due'];
    const is = (name: string, value: string | number | null) =>
      query.get(name) === null || query.get(name) === String(value ?? 'none');
    return facts
      .filter((each) => {
        const day = dayBy(each, basis);
        const { raw } = each;
        const isInPeriod = day !== null && day >= String(first) && day <= String(last);
        return (
          isInPeriod &&
          is('agency', raw.agency_code) &&
          is('subject', raw.subject) &&
          is('channel', raw.channel) &&
          is('complexity', raw.complexity) &&
          is('firmSize', raw.size) &&
          is('regime', raw.regime)
        );
      })
      .map((each) => ({ facts: each, sets: setsByHand(each, asOf, calendar) }));
  };

  it.each(isFull ? ['due', 'submission', 'closing'] : ['due'])(
    'count by %s as many cases as the lists behind them have, page by page',
    async (basis) => {
      // given every number of every figure, once for each list
      const lists = new Map<string, { readonly figure: Json; readonly counted: Counted }>();
      for (const metric of ['cs5', 'sla']) {
        for (const figure of await figuresOf(metric, basis)) {
          for (const counted of countedIn(figure)) {
            const query = String(figure.casesHref).split('?')[1] ?? '';
            const key = `${query} ${counted.set}`;
            const known = lists.get(key)?.counted.count ?? counted.count;
            expect([key, counted.count]).toEqual([key, known]);
            lists.set(key, { figure, counted });
          }
        }
      }
      expect(lists.size).toBeGreaterThan(100);

      // then
      for (const { figure, counted } of lists.values()) {
        const cases = await listed(figure, counted.set);
        const codes = new Set(cases.map(({ code }) => code));
        const told = [counted.set, cases.length, codes.size];
        expect(told).toEqual([counted.set, counted.count, counted.count]);
      }
    },
  );

  it.each(['due', 'submission', 'closing'])(
    'are by %s what the events say, counted by hand',
    async (basis) => {
      for (const metric of metrics) {
        for (const figure of await figuresOf(metric, basis)) {
          const cases = casesByHand(figure);
          const inSet = (set: string) => cases.filter(({ sets }) => sets.includes(set));
          for (const { set, count } of countedIn(figure)) {
            const told = [figure.casesHref, set, count];
            expect(told).toEqual([figure.casesHref, set, inSet(set).length]);
          }
          const measured = inSet('measured').map((each) => ({
            ...{ sets: each.sets, facts: each.facts },
            days: durationsOf(each.facts, asOf, calendar),
          }));
          expect(numbersIn(metric, figure)).toEqual(numbersByHand(metric, measured));
        }
      }
    },
  );
});

/** Every number of a figure that is that of a set of cases. */
function countedIn({ figure: values, ...figure }: Json): Counted[] {
  const told = values as Json;
  const ratios = Object.values(told).filter(isRatio);
  const ofCases = ratios.filter(({ sets }) => sets.numerator !== sets.denominator);
  const sizes = [told.standings, told.breaches].flatMap((each) => (each ?? []) as Counted[]);
  const exclusions = figure.exclusions as readonly { reason: string; count: number }[];
  const withoutFirms = ofCases.filter(({ sets }) => sets.denominator !== 'of-firms');
  return [
    { set: 'measured', count: Number(figure.n) },
    { set: 'pending', count: Number(figure.pending) },
    { set: 'late-result', count: Number(figure.breached) },
    ...exclusions.map(({ reason, count }) => ({ set: reason, count })),
    ...sizes,
    ...withoutFirms.flatMap(({ sets, numerator, denominator }) => [
      { set: sets.numerator, count: numerator },
      { set: sets.denominator, count: denominator },
    ]),
  ];
}
