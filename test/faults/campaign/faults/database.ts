import type { Fault } from './fault.js';

const times = 4;

export const terminatedBackends: Fault = {
  name: 'terminated-backends',
  what: 'pg_terminate_backend of every connection of the service',
  async strike({ house, draw, recovers }) {
    for (let time = 0; time < times; time++) {
      await draw.moment(500, 2_000);
      await house.asSuperuser(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'minhbach_app'`,
      );
      await recovers();
    }
    return times;
  },
};

export const restartedPostgres: Fault = {
  name: 'restarted-postgres',
  what: 'PostgreSQL told to shut down at once (fast), and started again',
  async strike({ house, draw, recovers }) {
    for (let time = 0; time < times; time++) {
      await draw.moment(500, 3_000);
      house.shutPostgresDown();
      await recovers();
    }
    return times;
  },
};
