import { agencyEntities } from '@minhbach/agencies';
import { addDays, compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import { DatabaseModule, FixedClock, serviceUrl, UnitOfWork } from '@minhbach/database';
import {
  CaseStore,
  IndicatorCharts,
  IndicatorService,
  IndicatorsModule,
} from '@minhbach/indicators';
import { LegalTimeService, legalTimeEntities } from '@minhbach/legal-time';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { loadavg } from 'node:os';
import { Pool } from 'pg';
import type { Bench } from '../bench-group.js';
import type { BenchDatabase } from '../bench-database.js';
import { fixed, quantile, spread, sum } from '../spread.js';
import { dashboardQueries } from './dashboard-queries.js';
import {
  generatedTables,
  GeneratedRequests,
  writeBusinesses,
  writeRequests,
} from './generated-requests.js';

const today = '2026-10-15';
const years = 5;
const [fewest, usual, full] = [200, 20_000, 1_000_000];
const atOnce = 2_000;
const asks = 40;
const answers = 10;

/** Tables whose triggers note the request of each changed row. */
const noted = ['information_request', 'request_item', 'clock_ledger', 'official_document'];

/** How soon a dashboard has its figures while there are many requests, and how soon they follow an event. */
export async function benchFigures(bench: Bench): Promise<void> {
  const { isFull, roundMs } = bench.options;
  const share = Math.min(1, roundMs / 1_000);
  const count = Math.max(fewest, Math.ceil((isFull ? full : usual) * share));
  const database = await bench.ownDatabase();
  const pool = new Pool({ connectionString: serviceUrl(database.url) });
  const owner = new Pool({ connectionString: database.ownerUrl });
  const app = await startIndicators(database);
  try {
    await writeBusinesses(pool);
    const writing = await timed(async () => unnoticed(owner, async () => generate(pool, count)));
    bench.say(`  ${count.toLocaleString('en')} requests written in ${told(writing)}`);
    await owner.query('VACUUM ANALYZE');
    const counting = await timed(async () => app.get(CaseStore, { strict: false }).rebuild(today));
    bench.say(`  all counted anew in ${told(counting)}`);
    bench.say(`  ${await storage(pool, count)}`);
    await owner.query('VACUUM ANALYZE indicator_case, indicator_tally, stale_case');
    await benchQueries(bench, app);
    await benchLive(bench, app.get(IndicatorService, { strict: false }), pool);
  } finally {
    await app.close();
    await pool.end();
    await owner.end();
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
async function unnoticed(owner: Pool, write: () => Promise<void>): Promise<void> {
  const set = async (state: 'DISABLE' | 'ENABLE') => {
    for (const table of noted)
      await owner.query(`ALTER TABLE ${table} ${state} TRIGGER ${table}_stale`);
  };
  await set('DISABLE');
  await write();
  await set('ENABLE');
}

/** Spread over five years of working days, the last of them today. */
async function generate(pool: Pool, count: number): Promise<void> {
  const calendar = compileCalendar(vietnamCalendar);
  const first = addDays(today, -365 * years);
  const days = calendar.workingDaysBetween(first, today);
  const requests = new GeneratedRequests(calendar, today);
  let written = Promise.resolve();
  for (let from = 0; from < count; from += atOnce) {
    const size = Math.min(atOnce, count - from);
    const rows = Array.from({ length: size }, (_, i) => {
      const ordinal = 1 + Math.floor(((from + i) * days) / count);
      return requests.rowsOf(from + i, calendar.addWorkingDays(first, ordinal));
    });
    // The next ones are thought up while these are written.
    await written;
    written = writeRequests(pool, rows);
  }
  await written;
}

async function benchQueries(bench: Bench, app: INestApplicationContext): Promise<void> {
  const dashboard = {
    indicators: app.get(IndicatorService, { strict: false }),
    charts: app.get(IndicatorCharts, { strict: false }),
    month: { from: '2026-09-01', to: '2026-09-30' },
    year: { from: addDays(today, -365), to: today },
  };
  bench.say(`  load of the machine ${load()}`);
  for (const [name, ask] of dashboardQueries) {
    const seconds: number[] = [];
    for (let i = 0; i < asks; i++) {
      seconds.push(await timed(async () => ask(dashboard)));
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
     WHERE closed_on IS NULL AND due_on < $1 ORDER BY due_on DESC LIMIT $2`,
    [today, answers],
  );
  const seconds: number[] = [];
  for (const { key, due } of rows) {
    const query = { from: due, to: today };
    const before = await indicators.of('cs5', query);
    await pool.query(
      `UPDATE information_request SET outcome = 'fulfilled', closed_on = $1 WHERE key = $2`,
      [today, key],
    );
    let after = before;
    const took = await timed(async () => {
      after = await indicators.of('cs5', query);
    });
    if (after.figure.received.numerator !== before.figure.received.numerator + 1) {
      throw new Error('the figure has not followed the answer');
    }
    seconds.push(took);
  }
  const figure = { workload: 'figures', name: 'a figure follows an answer after' } as const;
  bench.report({ ...figure, unit: 's', value: spread(seconds), must: { atMost: 2 } });
}

async function storage(pool: Pool, count: number): Promise<string> {
  const { rows } = await pool.query<{ name: string; bytes: string }>(
    `SELECT t AS name, pg_total_relation_size(t::regclass) AS bytes FROM unnest($1::text[]) t`,
    [[...generatedTables, 'indicator_case', 'indicator_tally']],
  );
  const each = rows.map(({ name, bytes }) => [name, Math.round(Number(bytes) / count)] as const);
  const all = sum(each.map(([, bytes]) => bytes));
  const parts = each.map(([name, bytes]) => `${name} ${String(bytes)}`).join(', ');
  return `${String(all)} bytes a request, indexes included: ${parts}`;
}

/** Times are read beside what else the machine had to do. */
function told(seconds: number): string {
  return `${seconds.toFixed(1)} s (load of the machine ${load()})`;
}

function load(): string {
  return loadavg()[0]?.toFixed(1) ?? '';
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
