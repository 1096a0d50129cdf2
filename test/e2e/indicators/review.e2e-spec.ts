import { Detections, Forecasts } from '@minhbach/indicators';
import { IndicatorsUnderTest, type RequestFacts } from '../../support/indicators-under-test.js';

const october = { from: '2026-10-01', to: '2026-10-31' };

/** Closed in time, with nothing to look at. */
const plain: RequestFacts = {
  ...{ submittedOn: '2026-10-05', dueOn: '2026-10-16' },
  ...{ closedOn: '2026-10-14', outcome: 'fulfilled' },
};

describe('what supervisors should look into', () => {
  let under: IndicatorsUnderTest;

  beforeAll(async () => {
    under = await IndicatorsUnderTest.start('2026-10-30T03:00:00Z');
  });
  afterEach(async () => under.clear());
  afterAll(async () => under.stop());

  const found = async (question = {}) => {
    const all = await under.get(Detections).of({ ...october, ...question });
    return Object.fromEntries(
      all.map(({ detector, count, cases, agencies }) => [
        detector.id,
        { count, keys: cases.map(({ requestKey }) => requestKey), agencies },
      ]),
    );
  };
  const follow = async (parent: string, origin: string, facts: RequestFacts) => {
    const key = await under.request(facts);
    await under.query(
      'UPDATE information_request SET parent_key = $2, origin = $3 WHERE key = $1',
      [...[key, parent, origin]],
    );
    return key;
  };
  const pause = async (key: string, on: string, evidence: string | null) =>
    under.unitOfWork.run(async (tx) => {
      const subject = { type: 'information-request', key } as const;
      const by = { effectiveAt: null, actor: 'system', basis: null, evidence };
      await under.legalTime.startClock(tx, subject, {
        ...{ ...by, effectiveOn: '2026-10-05', regime: 'LAW_2026' },
        limit: { value: 9, unit: 'working-day' },
      });
      await under.legalTime.appendEntry(tx, subject, {
        ...{ ...by, kind: 'pause', effectiveOn: on, data: { reason: 'Chờ làm rõ' } },
      });
    });

  it('is nothing where there is nothing', async () => {
    await under.request(plain);

    for (const { count, keys, agencies } of Object.values(await found())) {
      expect({ count, keys, agencies }).toEqual({ count: 0, keys: [], agencies: [] });
    }
  });

  it('is found with its cases, each by the sign that it shows', async () => {
    // given one of each, beside one that is plain
    await under.request(plain);
    const extension = { on: '2026-10-08', from: '2026-10-09', to: '2026-10-16' };
    const extended = await under.request({ ...plain, extension });
    const untold = await under.request(plain);
    await pause(untold, '2026-10-12', null);
    const told = await under.request(plain);
    await pause(told, '2026-10-12', '7/TB');
    const repeated = await under.request(plain);
    await follow(repeated, 'correction', { ...plain, closedOn: null, outcome: null });
    await under.query(
      `UPDATE information_request SET submitted_on = '2026-10-20' WHERE origin = 'correction'`,
    );
    const away = await under.request({ ...plain, agency: 'stc', outcome: 'transferred' });
    const further = await follow(away, 'transfer', {
      ...plain,
      agency: 'vpubnd',
      outcome: 'transferred',
    });
    const back = await follow(further, 'transfer', { ...plain, agency: 'stc' });

    // then
    expect(await found()).toMatchObject({
      'pause-or-extension-late': { count: 1, keys: [extended] },
      'pause-untold': { count: 1, keys: [untold] },
      'asked-again-soon': { count: 1, keys: [repeated] },
      'forwarded-back': { count: 1, keys: [back] },
      'answers-on-last-day': { count: 0 },
    });
    expect(await found({ agencyCode: 'stc' })).toMatchObject({
      'forwarded-back': { count: 1 },
      'pause-untold': { count: 0 },
    });
    expect(await found({ from: '2026-10-15' })).toMatchObject({ 'pause-untold': { count: 0 } });
  });

  it('is an agency of which half of the answers come on the last day', async () => {
    for (let n = 0; n < 10; n++) {
      await under.request({ ...plain, closedOn: n < 5 ? '2026-10-16' : '2026-10-14' });
      await under.request({
        ...plain,
        agency: 'stc',
        closedOn: n < 4 ? '2026-10-16' : '2026-10-14',
      });
    }

    expect((await found())['answers-on-last-day']?.agencies).toEqual([
      { agencyCode: 'vpubnd', closed: 10, onLastDay: 5 },
    ]);
  });

  it('is an open request that comparable ones were late with, the likeliest first', async () => {
    // given twelve that took 3 working days (closed on Thursday), six that took 10, two of another agency
    const finished = { submittedOn: '2026-10-05', dueOn: '2026-10-30', outcome: 'fulfilled' };
    for (let n = 0; n < 12; n++) await under.request({ ...finished, closedOn: '2026-10-08' });
    for (let n = 0; n < 6; n++) await under.request({ ...finished, closedOn: '2026-10-19' });
    // and open ones, today a Friday: one sent today and one sent on Monday, each due in 4 working days
    const dueOn = '2026-11-05';
    const fresh = await under.request({ submittedOn: '2026-10-30', dueOn });
    const older = await under.request({ submittedOn: '2026-10-26', dueOn });

    // when
    const forecasts = await under.get(Forecasts).of(null, 50);

    // then of 19 open longer than none (the older one is watched for 4 days and left out after that) 12 were closed
    // by day 4: 1 − 12/19. Of those open longer than 4 days there are 6: too few.
    expect(forecasts.map(({ requestKey }) => requestKey)).toEqual([fresh, older]);
    expect(forecasts[0]).toMatchObject({ n: 19, workingDaysLeft: 4, comparedWith: 'agency' });
    expect(forecasts[0]?.probability).toBeCloseTo(7 / 19, 12);
    expect(forecasts[1]).toMatchObject({ n: 6, probability: null, comparedWith: 'everybody' });
  });
});
