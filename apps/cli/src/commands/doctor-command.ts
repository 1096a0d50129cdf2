import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { type Command, UsageFault } from '../command.js';
import { checks, examine } from '../doctor/examine.js';
import type { Finding } from '../doctor/finding.js';
import { asOperator } from '../operator-context.js';
import { operatorSettings } from '../operator-settings.js';

export const doctorCommand: Command = {
  summary: 'find what is wrong with a service, where, and what to do about it',
  help: `Usage: npm run cli -- doctor [--json]

Looks for: ${checks.map(({ name }) => name).join(', ')}.
Changes nothing and may run beside the service, on the computer where that runs. Ends with 0 when nothing is wrong, with
1 when something is.

  --json  the findings as JSON, for programs: check, what, where, todo

Environment:
  DATABASE_URL   the service's PostgreSQL, as the application's role
  QUEUE_URL, FILES_URL, MINHBACH_DATA, BACKUP_FOLDER   as the service has them`,
  async run(words, environment) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 0)
      throw new UsageFault(`"${positionals.join(' ')}" is more than this takes.`);
    const { databaseUrl } = operatorSettings(environment);
    const findings = await asOperator(databaseUrl, async (app) =>
      examine({ app, dataSource: app.get(DataSource), databaseUrl, environment, now: Date.now }),
    );
    console.log(values.json ? JSON.stringify({ findings }, null, 2) : told(findings));
    return findings.length === 0 ? 0 : 1;
  },
};

function told(findings: readonly Finding[]): string {
  if (findings.length === 0) return `Nothing is wrong (${String(checks.length)} checks).`;
  return findings
    .flatMap(({ check, what, where, todo }) => [
      `[${check}] ${what}`,
      ...where.map((place) => `  - ${place}`),
      `  → ${todo}`,
      '',
    ])
    .join('\n')
    .trimEnd();
}
