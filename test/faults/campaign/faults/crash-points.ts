import { setTimeout as pause } from 'node:timers/promises';
import { commitPlaces } from '../house/line.js';
import type { Program } from '../house/program.js';
import type { Fault } from './fault.js';

/** A program that commits nothing in this time is left alone. */
const patienceMs = 15_000;
const mostCommits = 12;

/** Kills a program at one of its commits: before it is sent, when it is on its way, before its answer arrives. */
export const crashPoints: Fault = {
  name: 'crash-points',
  what: 'kill -9 at a commit: before it is sent, when it was sent, before its answer',
  async strike(scene) {
    let struck = 0;
    const { house, draw } = scene;
    const trials = commitPlaces.flatMap((place) => [
      { place, victim: house.api },
      { place, victim: draw.one(house.workers) },
    ]);
    for (const { place, victim } of draw.shuffled(trials)) {
      const met = victim.database.atCommit(place, draw.between(0, mostCommits), () => {
        victim.strike();
      });
      if (!(await inTime(met, victim))) continue;
      struck++;
      const struckAt = performance.now();
      await victim.ended();
      await house.open();
      await scene.recovers(struckAt);
    }
    return struck;
  },
};

/** Answers of commits that are lost with their connection, while the program lives on. */
export const lostAnswers: Fault = {
  name: 'lost-answers',
  what: 'the connection breaks when a commit was done and before its answer arrives',
  async strike(scene) {
    const { house, draw } = scene;
    let struck = 0;
    for (let trial = 0; trial < 12; trial++) {
      const victim = draw.happens(0.6) ? house.api : draw.one(house.workers);
      const met = victim.database.atCommit('before-reply', draw.between(0, 3), (client) => {
        client.destroy();
      });
      if (await inTime(met, victim)) struck++;
    }
    await scene.recovers();
    return struck;
  },
};

async function inTime(met: Promise<void>, { database }: Program): Promise<boolean> {
  const isMet = await Promise.race([
    met.then(() => true),
    pause(patienceMs, false, { ref: false }),
  ]);
  database.disarm();
  return isMet;
}
