import { agencyEntities } from '@minhbach/agencies';
import { addDays, compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import { DatabaseModule, FixedClock, UnitOfWork } from '@minhbach/database';
import { CaseStore, IndicatorService, IndicatorsModule } from '@minhbach/indicators';
import { LegalTimeService, legalTimeEntities } from '@minhbach/legal-time';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Pool } from 'pg';
import type { Bench } from '../bench-group.js';
import type { BenchDatabase } from '../bench-database.js';
import { fixed, quantile } from '../spread.js';
import { dashboardQueries } from './dashboard-queries.js';
import { GeneratedRequests, writeBusinesses, writeRequests } from './generated-requests.js';

const today = '2026-10-15';
const years = 5;
const [fewest, usual, full] = [200, 20_000, 1_000_000];
const atOnce = 2_000;
const asks = 20;

/** Tables whose triggers note the request of each changed row. */
const noted = ['information_request', 'request_item', 'clock_ledger', 'official_document'];

/** How soon a dashboard has its figures while there are many requests, and how soon they follow an event. */
export async function benchFigures(bench: Bench): Promise<void> {
  const { isFull, roundMs } = bench.options;
  const share = Math.min(1, roundMs / 1_000);
  const count = Math.max(fewest, Math.ceil((isFull ? full : usual) * share));
  const database = await bench.ownDatabase();
  const pool = new Pool({ connectionString: database.url });
  const app = await startIndicators(database);
  try {
    await writeBusinesses(pool);
    await unnoticed(database, async () => generate(pool, count));
    await pool.query('ANALYZE');
    const seconds = await timed(async () => app.get(CaseStore, { strict: false }).rebuild(today));
    bench.say(
      `  ${count.toLocaleString('en')} requests, all counted anew in ${seconds.toFixed(1)} s`,
    );
    bench.say(`  ${await storage(pool, count)}`);
    await pool.query('VACUUM ANALYZE indicator_case');
    await pool.query('VACUUM ANALYZE indicator_tally');
    await benchQueries(bench, app.get(IndicatorService, { strict: false }));
    await benchLive(bench, app.get(IndicatorService, { strict: false }), pool);
  } finally {
    await app.close();
    await pool.end();
  }
}

async function startIndicators({ url }: BenchDatabase): Promise<INestApplicationContext> {
  const clock = new FixedClock(new Date(`${today}T05:00:00Z`));
  const entities = [...agencyEntities, ...legalTimeEntities];
  const app = await Test.createTestingModule({
    imports: [DatabaseModule.forRoot({ url, entities, clock }), IndicatorsModule],
  }).compile();
  const legalTime = app.get(LegalTimeService, { strict: false });
  await app.get(UnitOfWork).run(async (tx) => {
    await legalTime.seedCalendar(tx);
  });
  return app;
}

/** Rows that are written meanwhile are not noted as changed: whatever there is is counted anew afterwards. */
async function unnoticed({ ownerUrl }: BenchDatabase, write: () => Promise<void>): Promise<void> {
  const owner = new Pool({ connectionString: ownerUrl });
  const set = async (state: 'DISABLE' | 'ENABLE') => {
    for (const table of noted)
      await owner.query(`ALTER TABLE ${table} ${state} TRIGGER ${table}_stale`);
  };
  try {
    await set('DISABLE');
    await write();
    await set('ENABLE');
  } finally {
    await owner.end();
  }
}

/** Spread over five years of working days, the last of them today. */
async function generate(pool: Pool, count: number): Promise<void> {
  const calendar = compileCalendar(vietnamCalendar);
  const first = addDays(today, -365 * years);
  const days = calendar.workingDaysBetween(first, today);
  const requests = new GeneratedRequests(calendar, today);
  for (let from = 0; from < count; from += atOnce) {
    const size = Math.min(atOnce, count - from);
    const rows = Array.from({ length: size }, (_, i) => {
      const ordinal = 1 + Math.floor(((from + i) * days) / count);
      return requests.rowsOf(from + i, calendar.addWorkingDays(first, ordinal));
    });
    await writeRequests(pool, rows);
  }
}

async function benchQueries(bench: Bench, indicators: IndicatorService): Promise<void> {
  const month = { from: '2026-09-01', to: '2026-09-30' };
  const year = { from: addDays(today, -365), to: today };
  for (const [name, ask] of dashboardQueries) {
    const seconds: number[] = [];
    for (let i = 0; i < asks; i++) {
      seconds.push(await timed(async () => ask(indicators, month, year)));
    }
    const sorted = seconds.toSorted((a, b) => a - b);
    const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
    const figure = { workload: 'figures', unit: 's' } as const;
    bench.report({ ...figure, name: `${name}, p50`, value: fixed(p50) });
    bench.report({ ...figure, name: `${name}, p95`, value: fixed(p95), must: { atMost: 0.3 } });
  }
}

/** From the commit of an answer to a figure that counts it, the worker asleep. */
async function benchLive(bench: Bench, indicators: IndicatorService, pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ key: string; due: string }>(
    `SELECT key::text, due_on::text AS due FROM information_request
     WHERE closed_on IS NULL AND due_on < $1 ORDER BY due_on DESC LIMIT 1`,
    [today],
  );
  const [{ key, due } = { key: '0', due: today }] = rows;
  const query = { from: due, to: today };
  const before = await indicators.of('cs5', query);
  await pool.query(
    `UPDATE information_request SET outcome = 'fulfilled', closed_on = $1 WHERE key = $2`,
    [today, key],
  );
  let after = before;
  const seconds = await timed(async () => {
    after = await indicators.of('cs5', query);
  });
  if (after.figure.received.numerator !== before.figure.received.numerator + 1) {
    throw new Error('the figure has not followed the answer');
  }
  const figure = { workload: 'figures', name: 'a figure follows an answer after' } as const;
  bench.report({ ...figure, unit: 's', value: fixed(seconds), must: { atMost: 2 } });
}

async function storage(pool: Pool, count: number): Promise<string> {
  const tables = ['information_request', 'request_item', 'clock_ledger', 'official_document'];
  const { rows } = await pool.query<{ name: string; bytes: string }>(
    `SELECT t AS name, pg_total_relation_size(t::regclass) AS bytes FROM unnest($1::text[]) t`,
    [[...tables, 'indicator_case', 'indicator_tally']],
  );
  const told = rows.map(
    ({ name, bytes }) => `${name} ${String(Math.round(Number(bytes) / count))}`,
  );
  return `bytes a request, indexes included: ${told.join(', ')}`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
