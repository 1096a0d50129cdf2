import { RetentionRounds, type ExpiredClass } from '@minhbach/privacy';
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

export const retentionCommand: Command = {
  summary: 'say which personal data has been kept for its time',
  help: `Usage: npm run cli -- retention

Says of each class of personal data for how long it is kept, and how many rows the next round of the
worker lets go. Nothing is erased by this command, and nothing that is open or on legal hold ever is.

Environment:
  DATABASE_URL  the service's PostgreSQL, as the application's role`,
  async run(words, environment) {
    parseArgs({ args: [...words], options: {} });
    const { databaseUrl } = operatorSettings(environment);
    const expected = await asOperator(databaseUrl, async (app) =>
      app.get(RetentionRounds, { strict: false }).expected(),
    );
    console.log(expected.map(lineOf).join('\n'));
    return 0;
  },
};

function lineOf({ class: id, months, rows }: ExpiredClass): string {
  return `${id}: kept for ${String(months)} months, ${String(rows)} rows would go`;
}
