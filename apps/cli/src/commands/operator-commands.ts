import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, UsageFault } from '../command.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';
import { deploy } from './deploy.js';
import { migrateDatabase } from './migrate-database.js';
import { seed } from './seed.js';

const addresses = `Environment:
  DATABASE_URL        the service's PostgreSQL, as the application's role
  DATABASE_OWNER_URL  the same, as the role that owns the tables (default: DATABASE_URL)`;

export const migrateCommand: Command = {
  summary: 'bring the database schema up to date',
  help: `Usage: npm run cli -- migrate

Runs the migrations that have not run yet, as the owner, and gives the application's role its rights.

${addresses}`,
  async run(words, environment) {
    noMore(words);
    const { ownerUrl, databaseUrl } = operatorSettings(environment);
    const ran = await migrateDatabase(ownerUrl, databaseUrl);
    console.log(ran.length === 0 ? 'The schema is up to date.' : ran.join('\n'));
    return 0;
  },
};

export const deployCommand: Command = {
  summary: 'deploy the models and forms of a folder',
  help: `Usage: npm run cli -- deploy [--dry-run] [folder]

Deploys every .bpmn, .dmn and .schema.json file below the folder (default: workflows), all or
nothing. Unchanged files make no new version; running instances keep theirs.

  --dry-run  check only: says what would be deployed, or why it would be refused

${addresses}`,
  async run(words, environment) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { 'dry-run': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    noMore(positionals.slice(1));
    const folder = resolve(positionals[0] ?? 'workflows');
    const { databaseUrl } = operatorSettings(environment);
    const dryRun = values['dry-run'];
    const lines = await asOperator(databaseUrl, async (app) => deploy(app, folder, { dryRun }));
    console.log(lines.join('\n'));
    return 0;
  },
};

export const seedCommand: Command = {
  summary: 'add the calendar, agencies, letters and, if asked, the demonstration people',
  help: `Usage: npm run cli -- seed [--demo-people] [folder]

Adds what is missing of the working calendar, the agencies and the templates of letters
(.letter.json files below the folder, default: workflows); what exists stays as it is. Templates of
an earlier release get a next version, unless an administrator has published one of his own.

  --demo-people  also the people of the demonstration, with the password MINHBACH_DEMO_PASSWORD

${addresses}`,
  async run(words, environment) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { 'demo-people': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    noMore(positionals.slice(1));
    const folder = resolve(positionals[0] ?? 'workflows');
    const demoPeople = values['demo-people'];
    const demoPassword = environment.MINHBACH_DEMO_PASSWORD || undefined;
    const { databaseUrl } = operatorSettings(environment);
    await asOperator(databaseUrl, async (app) => seed(app, folder, { demoPeople, demoPassword }));
    console.log('What was missing has been added.');
    return 0;
  },
};

function noMore(words: readonly string[]): void {
  if (words.length > 0)
    throw new UsageFault(`"${words.join(' ')}" is more than this command takes.`);
}
