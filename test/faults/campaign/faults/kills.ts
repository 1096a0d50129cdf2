import type { Fault, Scene } from './fault.js';

const kills = 3;

async function often(scene: Scene, once: () => Promise<void>, times = kills): Promise<number> {
  for (let time = 0; time < times; time++) {
    await scene.draw.moment(500, 2_500);
    const struckAt = performance.now();
    await once();
    await scene.recovers(struckAt);
  }
  return times;
}

export const killApi: Fault = {
  name: 'kill-api',
  what: 'kill -9 of the api in the middle of calls',
  strike: (scene) =>
    often(scene, async () => {
      await scene.house.api.kill();
      await scene.house.open();
    }),
};

export const killWorkers: Fault = {
  name: 'kill-workers',
  what: 'kill -9 of one worker, or of both',
  strike: (scene) =>
    often(scene, async () => {
      const { workers } = scene.house;
      const victims = scene.draw.happens(0.5) ? workers : [scene.draw.one(workers)];
      await Promise.all(victims.map((worker) => worker.kill()));
      await scene.house.open();
    }),
};

export const killPostgres: Fault = {
  name: 'kill-postgres',
  what: 'kill -9 of PostgreSQL; its supervisor brings it back',
  strike: (scene) =>
    often(scene, () => {
      scene.house.killPostgres();
      return Promise.resolve();
    }),
};

export const killRedis: Fault = {
  name: 'kill-redis',
  what: 'kill -9 of a Redis that keeps nothing, away for up to 5 s',
  queue: 'Redis',
  strike: (scene) =>
    often(scene, async () => {
      await scene.house.redis?.kill();
      await scene.draw.moment(0, 5_000);
      await scene.house.redis?.revive();
    }),
};

/** Whatever chance takes, one upon the other, before anything has recovered. */
export const killAnything: Fault = {
  name: 'kill-anything',
  what: 'kill -9 of api, workers, PostgreSQL and Redis, one upon the other',
  async strike({ house, draw, recovers }) {
    const times = draw.between(5, 8);
    const victims = ['api', 'worker', 'worker', 'postgres', 'redis'] as const;
    for (let time = 0; time < times; time++) {
      const victim = draw.one(victims);
      if (victim === 'postgres') house.killPostgres();
      else if (victim === 'redis') {
        await house.redis?.kill();
        await house.redis?.revive();
      } else {
        const program = victim === 'api' ? house.api : draw.one(house.workers);
        await program.kill();
        program.start();
      }
      await draw.moment(200, 2_500);
    }
    const struckAt = performance.now();
    await house.open();
    await recovers(struckAt);
    return times;
  },
};
