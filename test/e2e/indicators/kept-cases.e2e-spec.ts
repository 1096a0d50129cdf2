import fc from 'fast-check';
import { addDays } from '@minhbach/calendar';
import { CaseStore, dimensions, type MetricId } from '@minhbach/indicators';
import { IndicatorsUnderTest, type RequestFacts } from '../../support/indicators-under-test.js';

const october = { from: '2026-10-01', to: '2026-10-31' };
const lastDay = '2026-10-31';
const metricIds: readonly MetricId[] = ['cs5', 'cs6', 'sla', 'progress'];

const dayFrom = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((each) => addDays('2026-10-01', each - 1));

/** A request of the first days of October, as it may come to be. */
const anyRequest: fc.Arbitrary<RequestFacts> = fc
  .record({
    agency: fc.constantFrom('vpubnd', 'stc'),
    submittedOn: dayFrom(1, 9),
    outcome: fc.constantFrom(null, 'fulfilled', 'partially-fulfilled', 'refused', 'withdrawn'),
    closedOn: dayFrom(9, 28),
    receivedOn: fc.option(dayFrom(28, 31)),
    isValid: fc.boolean(),
    dueOn: dayFrom(10, 31),
    extendedOn: fc.option(dayFrom(9, 14)),
  })
  .map(({ isValid, extendedOn, dueOn, ...facts }) => {
    const dates = isValid ? { dueOn } : { dueOn: null, validOn: null };
    const extension = extendedOn && { on: extendedOn, from: dueOn, to: addDays(dueOn, 5) };
    const ended =
      facts.outcome === null ? { ...facts, closedOn: null, receivedOn: null } : { ...facts };
    return { ...ended, ...dates, ...(isValid && extension && { extension }) };
  });

describe('what is kept of each request for the figures', () => {
  let under: IndicatorsUnderTest;

  beforeAll(async () => {
    under = await IndicatorsUnderTest.start(`${lastDay}T03:00:00Z`);
  });
  afterEach(async () => {
    await under.clear();
    under.clock.set(new Date(`${lastDay}T03:00:00Z`));
  });
  afterAll(async () => under.stop());

  const store = () => under.get(CaseStore);
  const rows = () => under.query('SELECT * FROM indicator_case ORDER BY request_key');

  /** Every figure of October, as a whole and by every dimension, at the end of a day. */
  const allFigures = async (asOfOn: string) => {
    const query = { ...october, asOfOn };
    const figures: unknown[] = [];
    for (const id of metricIds) {
      figures.push(await under.indicators.of(id, query));
      for (const dimension of dimensions) {
        figures.push(await under.indicators.by(id, query, dimension));
      }
    }
    return figures;
  };

  it('gives the figures of a day that is past as they were on that day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRequest, { maxLength: 8 }), dayFrom(5, 30), async (all, day) => {
        await under.clear();
        for (const facts of all) await under.request(facts);
        under.clock.set(new Date(`${lastDay}T03:00:00Z`));
        const lookedBack = await allFigures(day);

        // when the same day was today
        under.clock.set(new Date(`${day}T03:00:00Z`));
        expect(lookedBack).toEqual(await allFigures(day));
      }),
      { numRuns: 6, seed: 20261128 },
    );
  });

  it.each<[string, (open: string, closed: string) => Promise<unknown>]>([
    [
      'an answer',
      (key) =>
        under.query(
          `UPDATE information_request SET outcome = 'fulfilled', closed_on = '2026-10-20' WHERE key = $1`,
          [key],
        ),
    ],
    [
      'an item',
      (key) =>
        under.query(
          `INSERT INTO request_item (key, request_key, position, description, outcome)
           VALUES ($1, $1, 1, 'Danh mục', 'given')`,
          [key],
        ),
    ],
    [
      'a letter',
      (key) =>
        under.query(
          `INSERT INTO official_document (key, register, year, number, symbol, kind, agency_code, subject_type,
             subject_key, cause_key, title, body, issued_on, issued_at)
           VALUES ($1, 'r', 2026, 1, '01', 'receipt', 'vpubnd', 'information-request', $1, $1, '', '',
             '2026-10-06', '2026-10-06')`,
          [key],
        ),
    ],
    [
      'a line of its clock',
      (key) =>
        under.query(
          `INSERT INTO clock_ledger (subject_type, subject_key, position, kind, effective_on, recorded_at, actor, data)
           VALUES ('information-request', $1, 1, 'pause', '2026-10-07', '2026-10-07', 'system', '{}')`,
          [key],
        ),
    ],
    [
      'a handover',
      (key) =>
        under.query(
          `INSERT INTO request_handover (request_key, handed_at, from_code, to_code, decision_key)
           VALUES ($1, '2026-10-12T01:00:00Z', 'stp', 'vpubnd', 1)`,
          [key],
        ),
    ],
    [
      'a judgment',
      (_open, key) =>
        under.query(
          `INSERT INTO lawsuit (key, request_key, court, case_number, accepted_on, recorded_by, recorded_at, outcome,
             effective_on) VALUES ($1, $1, 'TAND', '1', '2026-10-12', '1', now(), 'ordered', '2026-10-15')`,
          [key],
        ),
    ],
    [
      'that it is forgotten',
      (key) => under.query('DELETE FROM information_request WHERE key = $1', [key]),
    ],
  ])('follows %s at once, and is what it would be if it were built anew', async (_what, change) => {
    // given
    const key = await under.request({});
    const closed = await under.request({ outcome: 'fulfilled', closedOn: '2026-10-06' });
    await under.indicators.of('cs5', october);
    const before = await rows();

    // when
    await change(key, closed);
    await under.indicators.of('cs5', october);

    // then
    const after = await rows();
    expect(after).not.toEqual(before);
    await store().rebuild(lastDay);
    expect(await rows()).toEqual(after);
  });

  it('grows older with the days', async () => {
    await under.request({ dueOn: '2026-10-31' });
    expect(await under.indicators.of('cs5', october)).toMatchObject({ n: 0, pending: 1 });
    under.clock.set(new Date('2026-11-02T03:00:00Z'));
    expect(await under.indicators.of('cs5', october)).toMatchObject({ n: 1, pending: 0 });
  });

  it('is counted anew from the first day that a new calendar sees otherwise', async () => {
    // given two that were answered on the Wednesday after, one before the new holiday of the Tuesday
    await under.request({ outcome: 'fulfilled', closedOn: '2026-10-05' });
    await under.request({ outcome: 'fulfilled', closedOn: '2026-10-07' });
    const days = async () => {
      const { items } = await under.indicators.cases(october);
      await under.indicators.of('cs6', october);
      const kept = (await under.query(
        'SELECT statutory FROM indicator_case ORDER BY request_key',
      )) as { statutory: number }[];
      expect(kept.map(({ statutory }) => statutory)).toEqual(
        items.map((item) => item.days.statutory),
      );
      return items.map((item) => item.days.statutory);
    };
    expect(await days()).toEqual([0, 2]);

    // when
    await under.declareHoliday('2026-10-06');

    // then
    expect(await days()).toEqual([0, 1]);
  });
});
