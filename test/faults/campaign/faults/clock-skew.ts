import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.js';

const preload = pathToFileURL(join(process.cwd(), 'test/faults/campaign/house/shifted-clock.mjs'));
const skews = [60_000, -60_000, 3_600_000, -3_600_000];
const workMs = 4_000;

/** One worker's clock is wrong by a minute or an hour, ahead or behind, while the other one's is right. */
export const clockSkew: Fault = {
  name: 'clock-skew',
  what: "a worker's clock a minute or an hour ahead or behind",
  async strike({ house, draw, recovers }) {
    const chosen = draw.shuffled(skews).slice(0, 3);
    for (const skew of chosen) {
      const worker = draw.one(house.workers);
      await worker.kill();
      worker.start({ NODE_OPTIONS: `--import ${preload.href}`, CLOCK_AHEAD_MS: String(skew) });
      await recovers();
      await pause(workMs);
      await worker.kill();
    }
    await house.open();
    await recovers();
    return chosen.length;
  },
};
