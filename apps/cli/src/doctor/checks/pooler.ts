import { hears } from '../../../../worker/src/listen-check.js';
import type { Check } from '../finding.js';

const patienceMs = 2000;

/** Whether what one connection notifies reaches another, as bells in PostgreSQL need it. */
export const pooler: Check = {
  name: 'pooler',
  async look({ databaseUrl, environment }) {
    if (environment.QUEUE_URL || (await hears(databaseUrl, patienceMs))) return [];
    const { host } = new URL(databaseUrl);
    return [
      {
        what: 'NOTIFY does not arrive: there is a pooler in transaction mode between us and the database.',
        where: [`DATABASE_URL, ${host}`],
        todo: 'Connect directly, or have the pooler work in session mode, or set QUEUE_URL to a Redis.',
      },
    ];
  },
};
