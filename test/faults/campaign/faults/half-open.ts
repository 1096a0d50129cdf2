import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.js';

/** For so long nothing passes, until the connections are ended as the system would at last. */
const silentMs = 15_000;

/**
 * Connections that stay open and carry nothing any more, as when a firewall has forgotten them: first a worker's, while
 * the other one goes on, then everybody's.
 */
export const halfOpen: Fault = {
  name: 'half-open',
  what: 'connections to PostgreSQL and Redis that stay open and carry nothing, 15 s',
  async strike(scene) {
    const { house, draw } = scene;
    const victim = draw.one(house.workers);
    victim.database.swallow();
    await scene.recovers();
    await pause(silentMs);
    victim.database.cut();
    await scene.recovers();

    const lines = [...house.everybody.map(({ database }) => database), house.queueLine];
    for (const line of lines) line?.swallow();
    await pause(silentMs);
    for (const line of lines) line?.cut();
    await scene.recovers();
    return 2;
  },
};
