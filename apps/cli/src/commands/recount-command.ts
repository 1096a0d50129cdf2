import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { CaseStore } from '@minhbach/indicators';
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

export const recountCommand: Command = {
  summary: 'compare what the figures are read from with the cases, and put it right',
  help: `Usage: npm run cli -- recount [--all]

Counts the tallies of every month again from its cases, and says how many rows were wrong (0 is what it should be).
The service may go on working. Ends with 0 when nothing was wrong, with 1 when something has been put right.

  --all  forgets everything that is kept for the figures and counts all requests from their events; figures are
         complete again when it has ended

Environment:
  DATABASE_URL  the service's PostgreSQL, as the application's role`,
  async run(words, environment) {
    const { values } = parseArgs({
      args: [...words],
      options: { all: { type: 'boolean', default: false } },
    });
    const { databaseUrl } = operatorSettings(environment);
    return asOperator(databaseUrl, async (app) => {
      const store = app.get(CaseStore, { strict: false });
      const today = localDateOf(await app.get(Clock, { strict: false }).now());
      return values.all ? recountAll(store, today) : mendAll(store);
    });
  },
};

async function recountAll(store: CaseStore, today: string): Promise<number> {
  console.log(`${String(await store.rebuild(today))} requests counted.`);
  return 0;
}

async function mendAll(store: CaseStore): Promise<number> {
  const months = await store.talliedMonths();
  let mended = 0;
  for (const month of months) mended += await store.mend(month);
  console.log(`${String(months.length)} months compared, ${String(mended)} rows put right.`);
  return mended === 0 ? 0 : 1;
}
