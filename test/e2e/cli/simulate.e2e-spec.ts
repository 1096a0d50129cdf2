import { jest } from '@jest/globals';
import { Client } from 'pg';
import { readScenario } from '../../../apps/cli/src/simulate/read-scenario.js';
import { simulate, type Extent } from '../../../apps/cli/src/simulate/simulate.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

jest.setTimeout(300_000);

const scenario = { ...readScenario(), from: '2026-03-02', firms: 20 };

describe('a simulated province', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => database.drop());

  const settings = () => ({ databaseUrl: database.url, ownerUrl: database.ownerUrl });
  const play = (changes: Partial<typeof scenario> = {}, extent: Partial<Extent> = {}) =>
    simulate(
      settings(),
      { ...scenario, ...changes },
      { days: 5, requests: 15, ...extent },
      () => undefined,
    );
  const asOwner = async (sql: string) => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      return (await owner.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await owner.end();
    }
  };

  /** How many letters there are, how many of them were printed, and in how many registers they stand. */
  const copies = async () => {
    const [row] = await asOwner(
      `SELECT count(*)::integer AS letters, count(pdf_sha256)::integer AS printed,
         (SELECT count(*)::integer FROM issued_copy WHERE format = 'html') AS pages,
         (SELECT count(*)::integer FROM issued_copy WHERE format = 'pdf') AS pdfs,
         (SELECT count(*)::integer FROM (SELECT DISTINCT register, year FROM official_document) d) AS registers
       FROM official_document`,
    );
    return row as Record<'letters' | 'printed' | 'pages' | 'pdfs' | 'registers', number>;
  };
  /** How much of what officers did happened on other days or at other times than theirs. */
  const outsideOfHours = async () =>
    asOwner(
      `SELECT count(*)::integer AS all, (count(*) FILTER (WHERE on_day NOT BETWEEN '2026-03-02' AND '2026-03-06'
           OR at_time NOT BETWEEN '07:30' AND '17:00' OR extract(isodow FROM on_day) > 5))::integer AS outside
       FROM (SELECT (recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS on_day,
           (recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::time AS at_time
         FROM clock_ledger WHERE kind IN ('start', 'classify', 'close')) l`,
    );

  it('has the same figures for the same seed, on a database that it empties itself, and others for another', async () => {
    // when: once with a sample of its letters printed, once with all of them
    const sampled = { outcome: await play(), ...(await copies()) };
    const [hours] = await outsideOfHours();
    const all = { outcome: await play({}, { printsOneOf: 1 }), ...(await copies()) };
    const other = await play({ seed: 7 });

    // then
    const { outcome, letters, pages, registers } = sampled;
    expect(all).toEqual({ outcome, letters, pages, registers, printed: letters, pdfs: letters });
    expect(other.agencies).not.toEqual(outcome.agencies);
    expect(outcome).toMatchObject({ incidents: 0 });
    expect(outcome.requests).toBeGreaterThanOrEqual(15);
    // Nothing stands still: what was asked in the first days is answered.
    expect(outcome.agencies[0]?.cs5.received.numerator).toBeGreaterThan(0);

    expect(pages).toBe(letters);
    // The first of each register: none has fifty here.
    expect([sampled.printed, sampled.pdfs]).toEqual([registers, registers]);
    expect(letters).toBeGreaterThan(registers);

    expect(hours).toEqual({ all: expect.any(Number), outside: 0 });
    expect(Number(hours?.all)).toBeGreaterThan(15);
  });

  it('goes on where heads come to extensions after the due date', async () => {
    // given: everything is extended, and heads leave it for a month
    const extending = scenario.agencies.map((agency) => ({
      ...agency,
      behaviour: { ...agency.behaviour, extends: 1 },
    }));
    const minutes = { ...scenario.minutes, 'approve-extension': 20 * 8 * 60 };

    // when
    await play({ agencies: extending, minutes, complexShare: 1 }, { days: 40, requests: 6 });

    // then
    const [told] = await asOwner(
      `SELECT count(*)::integer AS times FROM history WHERE records::text ~ '"extensionDecision": ?"reject"'`,
    );
    expect(told?.times).toBeGreaterThan(0);
  });

  it('is refused where somebody has asked for something, and changes nothing there', async () => {
    // given
    await asOwner(
      `INSERT INTO information_request (key, code, process_instance_key, requester_id, subject, title, purpose,
         channel, regime, requested_delivery, submitted_at, submitted_on)
       VALUES (1, 'YC-1', 1, '1', 5, 'Danh mục', 'Sản xuất', 'network', 'LAW_2026', 'portal', now(), now())`,
    );

    // then
    await expect(play()).rejects.toThrow('it holds requests that no simulation made');
    expect(await asOwner('SELECT code FROM information_request')).toEqual([{ code: 'YC-1' }]);
  });
});
