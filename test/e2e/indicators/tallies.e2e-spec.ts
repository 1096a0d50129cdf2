import { addDays } from '@minhbach/calendar';
import {
  CaseStore,
  type CountedCase,
  type Dimension,
  type IndicatorQuery,
} from '@minhbach/indicators';
import fc from 'fast-check';
import { IndicatorsUnderTest } from '../../support/indicators-under-test.js';

const firstDay = '2026-06-01';
const agencies = ['vpubnd', 'stc', 'stp'];
const durations = ['gross', 'statutory', 'waiting', 'drafting', 'in-hand'] as const;

/** Something that happens, to one of the requests that there are. */
interface Happening {
  readonly what: keyof typeof happenings;
  readonly which: number;
}

const update = (set: string) => `UPDATE information_request SET ${set} WHERE key = $1`;

/** On the day $2; what it happens to is $1. */
const happenings = {
  answer: update(
    `outcome = 'fulfilled', closed_on = coalesce(closed_on, $2::date), issued_on = coalesce(issued_on, $2::date)`,
  ),
  refusal: update(
    `outcome = 'refused', refusal_ground = 'a', closed_on = coalesce(closed_on, $2::date)`,
  ),
  receipt: update('received_on = $2::date'),
  reopening: `INSERT INTO information_request (key, code, process_instance_key, requester_id, subject, title, purpose,
      channel, regime, requested_delivery, submitted_at, submitted_on, agency_code, origin, parent_key)
    SELECT key + 1000, 'LAI-' || key, key + 1000, '1', subject, title, purpose, channel, regime, requested_delivery,
      $2::date, $2::date, agency_code, 'reopening', key
    FROM information_request WHERE key = $1 ON CONFLICT DO NOTHING`,
  handover: `WITH given AS (
      INSERT INTO request_handover (request_key, handed_at, from_code, to_code, decision_key)
      SELECT key, $2::date + interval '1 hour', agency_code, 'stp', key FROM information_request
      WHERE key = $1 AND agency_code <> 'stp' RETURNING request_key)
    UPDATE information_request SET agency_code = 'stp' WHERE key IN (SELECT request_key FROM given)`,
  forgetting: 'DELETE FROM information_request WHERE key = $1 AND $2::date IS NOT NULL',
} as const;

const anyStep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ asked: fc.constantFrom(...agencies), dueIn: fc.nat(12) }) },
  {
    weight: 6,
    arbitrary: fc.record<Happening>({
      what: fc.constantFrom(...(Object.keys(happenings) as Happening['what'][])),
      which: fc.nat(30),
    }),
  },
  { weight: 4, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 15 }) }) },
  { weight: 3, arbitrary: fc.constant('counting' as const) },
);

const dayOfSummer = fc.nat(150).map((each) => addDays(firstDay, each));

const anyQuery: fc.Arbitrary<IndicatorQuery> = fc
  .record(
    {
      ends: fc.tuple(dayOfSummer, dayOfSummer),
      whole: fc.boolean(),
      basis: fc.constantFrom('due' as const, 'submission' as const, 'closing' as const),
      agencyCode: fc.constantFrom(...agencies),
      subject: fc.constant(5),
      ground: fc.constantFrom('a', 'none'),
    },
    { requiredKeys: ['ends', 'whole', 'basis'] },
  )
  .map(({ ends, whole, ...query }) => {
    const [from = '', to = ''] = [...ends].sort();
    return whole ? { ...query, from: '2026-06-01', to: '2026-09-30' } : { ...query, from, to };
  });

const anyDimensions = fc.constantFrom<(readonly Dimension[])[]>(
  ...[[], ['month'] as const, ['day'] as const, ['agency'] as const, ['agency', 'month'] as const],
  ...[['agency', 'ground'] as const, ['subject'] as const, ['firm-size', 'month'] as const],
  ...[['regime', 'channel', 'complexity'] as const, ['agency', 'subject'] as const],
);

/** What cases add up to, one by one: of each combination of values the cases of every set, and how long they took. */
function countedOneByOne(cases: readonly CountedCase[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (what: string, count = 1) => counts.set(what, (counts.get(what) ?? 0) + count);
  for (const { subject, sets, days } of cases) {
    for (const set of sets) add(set);
    add('items given', subject.itemsGiven);
    if (!sets.includes('measured')) continue;
    for (const of of durations) if (days[of] !== null) add(`${of} ${String(days[of])}`);
  }
  return counts;
}

describe('the tallies of cases that are past change', () => {
  let under: IndicatorsUnderTest;

  beforeAll(async () => {
    under = await IndicatorsUnderTest.start(`${firstDay}T03:00:00Z`);
  });
  afterAll(async () => under.stop());

  const play = async (steps: readonly unknown[]) => {
    let today = firstDay;
    const keys: string[] = [];
    for (const step of steps as (
      { asked: string; dueIn: number } | { days: number } | Happening | 'counting'
    )[]) {
      if (step === 'counting') await under.get(CaseStore).catchUp(today);
      else if ('asked' in step) {
        const dueOn = addDays(today, step.dueIn);
        keys.push(await under.request({ agency: step.asked, submittedOn: today, dueOn }));
      } else if ('days' in step) {
        today = addDays(today, step.days);
        under.clock.set(new Date(`${today}T03:00:00Z`));
      } else if (keys.length > 0) {
        const key = keys[step.which % keys.length];
        await under.query(happenings[step.what], [key, today]);
      }
    }
    return today;
  };

  /** The same of the counts that the figures are made from. */
  const counted = async (query: IndicatorQuery, dimensions: readonly Dimension[]) => {
    const { parts } = await under.indicators.counted(query, dimensions, {
      ...{ days: durations, firms: false },
    });
    const counts = new Map<string, number>();
    const add = (what: string, count: number) => counts.set(what, (counts.get(what) ?? 0) + count);
    for (const { cases } of parts) {
      for (const { sets, count, itemsGiven } of cases.sets) {
        for (const set of sets) add(set, count);
        add('items given', itemsGiven);
      }
      for (const { of, days, count } of cases.days) add(`${of} ${String(days)}`, count);
    }
    return counts;
  };

  const allCases = async (query: IndicatorQuery) => {
    const pages = await Promise.all(
      (['measured', 'pending', 'excluded'] as const).map(async (set) =>
        under.indicators.cases(query, set),
      ),
    );
    for (const { count, items } of pages) expect(items).toHaveLength(count);
    return pages.flatMap(({ items }) => items);
  };

  const talliesOf = async () =>
    (await under.query('SELECT * FROM indicator_tally ORDER BY told_by, basis, month, parts')) as {
      month: string;
    }[];

  it('add up to the cases, whatever happens to these and whenever they are counted', async () => {
    let tallied = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 30, maxLength: 60 }),
        fc.array(fc.tuple(anyQuery, anyDimensions), { minLength: 4, maxLength: 4 }),
        async (steps, questions) => {
          await under.clear();
          under.clock.set(new Date(`${firstDay}T03:00:00Z`));
          await under.get(CaseStore).rebuild(firstDay);
          const today = await play(steps);
          for (const [query, dimensions] of questions) {
            const cases = await allCases(query);
            expect(sorted(await counted(query, dimensions))).toEqual(
              sorted(countedOneByOne(cases)),
            );
          }

          // and are those that there would be if everything were counted anew
          const kept = await talliesOf();
          tallied += kept.length;
          await under.get(CaseStore).rebuild(today);
          expect(await talliesOf()).toEqual(kept);
        },
      ),
      { numRuns: 8, seed: 20261129, endOnFailure: true },
    );
    expect(tallied).toBeGreaterThan(60);
  });

  it('are put right by comparing them with the cases, where somebody has spoilt them', async () => {
    // given
    await under.clear();
    under.clock.set(new Date('2026-10-31T03:00:00Z'));
    for (const closedOn of ['2026-10-06', '2026-10-08']) {
      await under.request({ outcome: 'fulfilled', closedOn });
    }
    await under.get(CaseStore).rebuild('2026-10-31');
    const right = await talliesOf();
    expect(await under.get(CaseStore).mend('2026-10-01')).toBe(0);

    // when one is gone, one has counts of nothing, and one is of cases that there are not
    await under.query(`DELETE FROM indicator_tally WHERE told_by = 'subject' AND basis = 'due'`);
    await under.query(`UPDATE indicator_tally SET days = '{}' WHERE told_by = 'firm-size'`);
    await under.query(
      `INSERT INTO indicator_tally SELECT told_by, basis, month, '{13}', sets, days FROM indicator_tally
       WHERE told_by = 'subject' AND basis = 'closing'`,
    );

    // then
    expect(await under.get(CaseStore).mend('2026-10-01')).toBe(5);
    expect(await talliesOf()).toEqual(right);
  });
});

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].filter(([, count]) => count !== 0).sort();
}
