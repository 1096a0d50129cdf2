import { randomUUID } from 'node:crypto';
import { doorbellNames, doorbellQueue } from '@minhbach/queue';
import { Queue } from 'bullmq';
import type { House } from '../house/house.js';
import type { Fault } from './fault.js';

const rounds = 40;

/** Bells that nobody rang, rung once to five times, late, in any order, with some that nobody knows. */
export const duplicateBells: Fault = {
  name: 'duplicate-bells',
  what: 'bells rung one to five times, out of order, late, and for nothing',
  async strike({ house, draw, recovers }) {
    const queue = openQueue(house);
    let rung = 0;
    try {
      for (let round = 0; round < rounds; round++) {
        const copies = doorbellNames.flatMap((name) =>
          Array.from({ length: draw.between(1, 5) }, () => name),
        );
        const bells = draw.shuffled<string>([...copies, 'no-such-bell']);
        await Promise.all(
          bells.map((name) => {
            const delay = draw.happens(0.5) ? draw.between(1, 8_000) : 0;
            return queue.add(name, {}, { jobId: randomUUID(), ...(delay > 0 && { delay }) });
          }),
        );
        rung += bells.length;
        await draw.moment(50, 250);
      }
    } finally {
      await queue.close();
    }
    await recovers();
    return rung;
  },
};

/** All bells that are on their way are gone. */
export const queueLoss: Fault = {
  name: 'queue-loss',
  what: 'FLUSHALL, or the tables of the queue emptied, in the middle of work',
  async strike({ house, draw, recovers }) {
    const times = 4;
    for (let time = 0; time < times; time++) {
      await draw.moment(500, 2_500);
      if (house.queue === 'Redis') await house.redis?.flush();
      else await emptyTables(house);
      await recovers();
    }
    return times;
  },
};

/** PostgreSQL gives up one of two that wait for each other; when that is this one, it is tried once more. */
async function emptyTables(house: House): Promise<void> {
  for (;;) {
    try {
      await house.asSuperuser(emptyQueue);
      return;
    } catch (error) {
      if ((error as { readonly code?: string }).code !== deadlockDetected) throw error;
    }
  }
}

const deadlockDetected = '40P01';
const emptyQueue = `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'
  LOOP EXECUTE format('TRUNCATE bullmq.%I CASCADE', name); END LOOP; END $$`;

/** As the service itself opens it (`@minhbach/queue` decides by the connection which kind it is). */
function openQueue({ queue, redis, databaseUrl }: House): Queue {
  const options = {
    prefix: '{minhbach}',
    defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
  };
  if (queue === 'Redis' && redis) {
    const { hostname: host, port } = new URL(redis.url);
    return new Queue(doorbellQueue, { ...options, connection: { host, port: Number(port) } });
  }
  const connection = { connectionString: databaseUrl, schema: 'bullmq', migrate: false, max: 2 };
  return new Queue(doorbellQueue, { ...options, connection });
}
