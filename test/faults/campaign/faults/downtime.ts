import { setTimeout as pause } from 'node:timers/promises';
import { serviceUrl } from '@minhbach/database';
import { ProcessRuntime } from '@minhbach/runtime';
import { Client } from 'pg';
import { asOperator } from '../../../../apps/cli/src/operator-context.js';
import type { House } from '../house/house.js';
import type { Fault, Scene } from './fault.js';

const awayMs = 72 * 3_600_000;
const startedTogether = 200;
const callEveryMs = 50;
const calmMs = 10_000;
const bars = { firstSeconds: 2, allSeconds: 300, slower: 2 };

/** No worker for seventy-two hours, in which so many timers have become due. */
export function downtime(timers: number, isStrict: boolean): Fault {
  return {
    name: 'downtime',
    what: `no worker for 72 hours, ${timers.toLocaleString('en')} timers due meanwhile`,
    async strike(scene) {
      const { house, load } = scene;
      await load.end();
      const calm = p95(await load.callsDuring(callEveryMs, () => pause(calmMs)));
      await Promise.all(house.workers.map((worker) => worker.stop()));
      await leaveAsleep(house, timers);
      let storm = { firstSeconds: Infinity, allSeconds: Infinity };
      const calls = await load.callsDuring(callEveryMs, async () => {
        storm = await wakeAll(house, timers);
      });
      tell(scene, { ...storm, calm, during: p95(calls) }, isStrict);
      load.begin();
      await scene.recovers();
      return 1;
    },
  };
}

interface Figures {
  readonly firstSeconds: number;
  readonly allSeconds: number;
  /** Milliseconds. */
  readonly calm: number;
  readonly during: number;
}

/** Times mean something on a machine that does nothing else: they are told, and count only when one says so. */
function tell({ note, load }: Scene, figures: Figures, isStrict: boolean): void {
  const { firstSeconds, allSeconds, calm, during } = figures;
  const slower = during / calm;
  note(
    `first timer after ${firstSeconds.toFixed(1)} s, all after ${allSeconds.toFixed(0)} s; ` +
      `p95 of people's calls ${calm.toFixed(0)} ms before, ${during.toFixed(0)} ms meanwhile (${slower.toFixed(1)} ×)`,
  );
  const missed = [
    ...(firstSeconds > bars.firstSeconds
      ? [`the first timer fired later than ${String(bars.firstSeconds)} s`]
      : []),
    ...(allSeconds > bars.allSeconds
      ? [`all timers took longer than ${String(bars.allSeconds)} s`]
      : []),
    ...(slower > bars.slower
      ? [`people's calls were slower than ${String(bars.slower)} × as before`]
      : []),
  ];
  for (const words of missed)
    if (isStrict) load.ledger.wrongs.push(words);
    else note(words);
}

/** Starts so many processes that should have gone on at some moment of the past three days. */
async function leaveAsleep(house: House, count: number): Promise<void> {
  await asOperator(house.databaseUrl, async (app) => {
    const runtime = app.get(ProcessRuntime, { strict: false });
    const now = Date.now();
    let next = 0;
    const lane = async () => {
      while (next < count) {
        const dueAt = new Date(now - (awayMs * (next++ + 1)) / (count + 1)).toISOString();
        await runtime.start({
          processId: 'campaign-sleeper',
          variables: { dueAt },
          actor: 'system',
        });
      }
    };
    await Promise.all(Array.from({ length: startedTogether }, lane));
  });
  await house.asSuperuser('VACUUM ANALYZE');
}

/** Starts the workers; seconds from when the first one is at work until a timer fires, and all have. */
async function wakeAll(house: House, count: number) {
  for (const worker of house.workers) worker.start();
  await Promise.race(house.workers.map((worker) => worker.isAtWork()));
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1_000;
  const database = new Client({ connectionString: serviceUrl(house.databaseUrl) });
  await database.connect();
  let firstSeconds = 0;
  try {
    for (let left = count; left > 0;) {
      await pause(50);
      left = await asleep(database);
      if (left < count && firstSeconds === 0) firstSeconds = seconds();
      if (seconds() > 2 * bars.allSeconds) break;
    }
  } finally {
    await database.end();
  }
  return { firstSeconds, allSeconds: seconds() };
}

async function asleep(database: Client): Promise<number> {
  const { rows } = await database.query<{ left: number }>(
    `SELECT count(*)::integer AS left FROM timer WHERE target_element_id = 'sleep'`,
  );
  return rows[0]?.left ?? 0;
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
}
