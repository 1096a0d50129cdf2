import { join } from 'node:path';
import { defaultDemoPassword } from '@minhbach/identity';
import type { ApiOptions } from '../../api/src/api-options.js';
import { deploy } from '../../cli/src/commands/deploy.js';
import { migrateDatabase } from '../../cli/src/commands/migrate-database.js';
import { seed } from '../../cli/src/commands/seed.js';
import { asOperator } from '../../cli/src/operator-context.js';
import type { Database } from './database.js';
import type { Settings } from './settings.js';

/** Brings a database to what this version of the service needs: schema, seed, deployed models. */
export async function prepareDatabase(
  database: Database,
  settings: Settings,
  root: string,
  say: (line: string) => void,
): Promise<void> {
  const ran = await migrateDatabase(database.ownerUrl, database.appUrl);
  if (ran.length > 0) say(`The schema was brought up to date (${String(ran.length)} migrations).`);
  const { demoPeople, demoPassword } = settings;
  await asOperator(database.appUrl, async (app) => {
    const workflows = join(root, 'workflows');
    await seed(app, workflows, { demoPeople, demoPassword });
    const lines = await deploy(app, workflows);
    for (const line of lines.filter(tellsNews)) say(`Deployed ${line}`);
  });
}

/** The words in which a person is told the demonstration's password, never one of his own choice. */
export function demoPasswordWords({ demoPeople, demoPassword }: Settings): string | null {
  if (!demoPeople) return null;
  return demoPassword === undefined
    ? `the password ${defaultDemoPassword} (unless the first start set another)`
    : 'the password MINHBACH_DEMO_PASSWORD of the first start';
}

/** What the sign-in page tells of the demonstration: a password of one's own is not told. */
export function demoOf({ demoPeople, demoPassword }: Settings): ApiOptions['demo'] {
  if (!demoPeople) return undefined;
  return { password: demoPassword === undefined ? defaultDemoPassword : null };
}

/** New forms go with their processes; a person wants to know of those. */
function tellsNews(line: string): boolean {
  return (line.endsWith('(new)') && !line.startsWith('form')) || line.startsWith('warning');
}
