import 'reflect-metadata';
import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { suffer } from './campaign.js';
import { Draw } from './draw.js';
import { diskFull, downtime, type Fault, mountSmallDisk, recurringFaults } from './faults/index.js';
import { House, type QueueKind } from './house/house.js';
import { Load } from './load/load.js';
import { lineOf, type Row, tableOf } from './report.js';

const usage = `npm run faults -- --minutes 20 [options]

One fault after the other strikes a service in which people are at work; after each everything is looked at.

  --minutes N      for so long, round and round; the queue is in PostgreSQL and on Redis in turn
  --only a,b       these faults, once with each queue when no minutes are said
  --seed N         the same faults in the same order; printed
  --keep-going     does not stop at the first fault that breaks something
  --strict         times that are missed count as broken: on a machine that does nothing else
  --timers N       that become due in the 72 hours without a worker (default 100,000)

Faults: ${[...recurringFaults, diskFull, downtime(0, false)].map(({ name }) => name).join(', ')}
`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
    'keep-going': { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    timers: { type: 'string', default: '100000' },
    help: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => {
  console.log(line);
};
const seed = Number(values.seed ?? randomInt(1, 1_000_000));
const lastOnes = [diskFull, downtime(Number(values.timers), values.strict)];
const wanted = values.only?.split(',');
const isWanted = ({ name }: Fault) => wanted?.includes(name) ?? true;
const unknown = wanted?.filter(
  (name) => ![...recurringFaults, ...lastOnes].some((each) => each.name === name),
);

if (values.help || (unknown && unknown.length > 0)) {
  if (unknown) say(`There is no fault ${unknown.join(', ')}.\n`);
  say(usage);
  process.exit(values.help ? 0 : 2);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // PostgreSQL outlives us otherwise.
  process.once(signal, () => {
    void Promise.allSettled([...House.standing].map((each) => each.demolish())).then(() =>
      process.exit(130),
    );
  });
}
process.exit(await run());

/** The exit code: 1 when anything was broken. */
async function run(): Promise<number> {
  const begun = performance.now();
  const left = () => Number(values.minutes ?? 0) * 60 - (performance.now() - begun) / 1_000;
  say(`seed ${String(seed)}`);
  const folder = mkdtempSync(join(tmpdir(), 'minhbach-campaign-'));
  // Started by root, PostgreSQL runs as somebody else.
  chmodSync(folder, 0o755);
  const rows: Row[] = [];
  const house = await House.build(join(folder, 'data'));
  const draw = new Draw(seed);
  const load = new Load(house, seed);
  try {
    await goRound(rows, house, load, draw, left);
    await house.open();
    for (const fault of lastOnes.filter(isWanted)) {
      if (isOver(rows)) break;
      if (fault === diskFull) await onSmallDisk(rows, draw);
      else await strike(rows, fault, house, load, draw);
    }
  } finally {
    await house.demolish();
  }
  say(`\n${tableOf(rows)}\n\n${JSON.stringify(load.ledger.size)}`);
  return verdictOn(rows, folder);
}

/** Round and round as long as there is time; each fault comes with one queue before it comes with the other. */
async function goRound(
  rows: Row[],
  house: House,
  load: Load,
  draw: Draw,
  left: () => number,
): Promise<void> {
  do {
    for (const { queue, faults } of legsOf(house, draw)) {
      await house.close();
      house.queue = queue;
      await house.open();
      for (const fault of faults) {
        if (isOver(rows) || (values.minutes !== undefined && left() < reserveSeconds())) return;
        await strike(rows, fault, house, load, draw);
      }
    }
  } while (left() > reserveSeconds() && !isOver(rows));
}

/** Half of the faults with the queue in PostgreSQL, the others on Redis, and then the other way round. */
function legsOf({ redis }: House, draw: Draw): { queue: QueueKind; faults: readonly Fault[] }[] {
  const drawn = draw.shuffled(recurringFaults.filter(isWanted));
  if (!redis) {
    say('No redis-server on the PATH: the queue stays in PostgreSQL.');
    return [{ queue: 'PostgreSQL', faults: drawn.filter((fault) => fits(fault, 'PostgreSQL')) }];
  }
  const isFirst = (fault: Fault) => fits(fault, 'PostgreSQL') && drawn.indexOf(fault) % 2 === 0;
  const [first, second] = [drawn.filter(isFirst), drawn.filter((fault) => !isFirst(fault))];
  const legs = [
    { queue: 'PostgreSQL' as const, faults: first },
    { queue: 'Redis' as const, faults: second },
    { queue: 'PostgreSQL' as const, faults: second },
    { queue: 'Redis' as const, faults: first },
  ];
  return legs
    .map(({ queue, faults }) => ({ queue, faults: faults.filter((fault) => fits(fault, queue)) }))
    .filter(({ faults }) => faults.length > 0);
}

function fits({ queue }: Fault, kind: QueueKind): boolean {
  return queue === undefined || queue === kind;
}

/** What is broken is looked at best as it is. */
function isOver(rows: readonly Row[]): boolean {
  return !values['keep-going'] && rows.some(({ wrongs }) => wrongs.length > 0);
}

/** What the faults at the end need. */
function reserveSeconds(): number {
  const timers = lastOnes.some(isWanted) ? Number(values.timers) / 500 + 90 : 0;
  return Math.min(timers, Number(values.minutes ?? 0) * 30);
}

async function strike(
  rows: Row[],
  fault: Fault,
  house: House,
  load: Load,
  draw: Draw,
): Promise<void> {
  const row = await suffer(fault, house, load, draw);
  rows.push(row);
  say(lineOf(row));
}

async function onSmallDisk(rows: Row[], draw: Draw): Promise<void> {
  const disk = mountSmallDisk(say);
  if (!disk) return;
  try {
    const house = await House.build(disk.path);
    try {
      await house.open();
      await strike(rows, diskFull, house, new Load(house, seed), draw);
    } finally {
      await house.demolish();
    }
  } finally {
    disk.release();
  }
}

function verdictOn(rows: readonly Row[], folder: string): number {
  const broken = rows.filter(({ wrongs }) => wrongs.length > 0);
  if (broken.length === 0) {
    rmSync(folder, { recursive: true, force: true });
    say(`All invariants held after each of ${String(rows.length)} faults.`);
    return 0;
  }
  say(
    `Invariants were broken by ${broken.map(({ fault }) => fault).join(', ')} (seed ${String(seed)}).\n` +
      `Database, files and what the programs said are kept: MINHBACH_DATA=${join(folder, 'data')} npm start`,
  );
  return 1;
}
