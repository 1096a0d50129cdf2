import { setTimeout as pause } from 'node:timers/promises';
import type { Draw } from './draw.js';
import type { Fault, Scene } from './faults/index.js';
import type { House } from './house/house.js';
import { brokenAfterwards, brokenMeanwhile, dueWork, latestTimer } from './invariants/check.js';
import type { Load } from './load/load.js';
import type { Row } from './report.js';

/** How long people are at work before and after a fault. */
const workMs = 2_000;
/** What is due and not done after this is stuck. */
const drainMs = 90_000;
/** A probe that has not come through after this will not. */
const recoveryMs = 120_000;

/** Lets a fault strike a house in which people are at work, lets everything end, and looks at what is wrong. */
export async function suffer(fault: Fault, house: House, load: Load, draw: Draw): Promise<Row> {
  const began = new Date();
  const wrongs: string[] = [];
  const notes: string[] = [];
  const recoveries: number[] = [];
  const scene: Scene = {
    house,
    load,
    draw,
    recovers: async (since = performance.now()) => {
      await recovery(house, load, wrongs);
      recoveries.push((performance.now() - since) / 1_000);
    },
    note: (words) => notes.push(words),
  };
  load.ledger.wrongs.length = 0;
  load.begin();
  await pause(workMs);
  let times = 0;
  try {
    times = await fault.strike(scene);
    await pause(workMs);
    wrongs.push(...(await startedAgain(house)), ...(await brokenMeanwhile(house)));
  } catch (error) {
    wrongs.push(
      `the fault was broken off: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
    );
  }
  await load.end();
  const drainSeconds = await drain(house, wrongs);
  wrongs.push(...(await brokenAfterwards(house, load.ledger)));
  return {
    fault: fault.name,
    what: fault.what,
    queue: house.queue,
    times,
    seconds: (Date.now() - began.getTime()) / 1_000,
    recoverySeconds: Math.max(0, ...recoveries),
    drainSeconds,
    lateSeconds: (await latestTimer(house, began)) / 1_000,
    notes,
    wrongs,
  };
}

/** Waits until a probe has gone from its start to its end. */
async function recovery(house: House, load: Load, wrongs: string[]): Promise<void> {
  const begun = performance.now();
  while (!(await load.probe())) {
    wrongs.push(...(await startedAgain(house)));
    if (performance.now() - begun > recoveryMs) {
      throw new Error(`nothing went on for ${String(recoveryMs / 1_000)} s`);
    }
    await pause(50);
  }
}

/** Programs that nobody has killed and that ended nevertheless, with their last words. */
async function startedAgain(house: House): Promise<string[]> {
  const gone = house.everybody.filter(({ hasEndedByItself }) => hasEndedByItself);
  const words = gone.map(({ name, words }) => `${name} ended by itself: ${words.slice(-1_500)}`);
  if (gone.length > 0) await house.open();
  return words;
}

/** Seconds until nothing that is due is left. */
async function drain(house: House, wrongs: string[]): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const due = await dueWork(house);
    const waited = performance.now() - begun;
    if (due === 0) return waited / 1_000;
    if (waited > drainMs) {
      wrongs.push(
        `after ${String(drainMs / 1_000)} s ${String(due)} things that are due are not done`,
      );
      return waited / 1_000;
    }
    await pause(200);
  }
}
