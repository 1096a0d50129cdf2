import { join } from 'node:path';
import { setAddressesFromFiles } from '@minhbach/signatures';
import { runCli } from '../../cli/src/run-cli.js';
import { EmbeddedPostgres } from './embedded-postgres/index.js';
import { projectRoot } from '../../api/src/project-root.js';

setAddressesFromFiles(process.env);

/** `npm run simulate`: the operator's command `simulate`, on a database that it brings along. */
const root = projectRoot();
const folder = process.env.MINHBACH_SIMULATION || join(root, 'data-simulation');
process.chdir(root);
process.exitCode = await onOwnDatabase(process.argv.slice(2));

async function onOwnDatabase(words: readonly string[]): Promise<number> {
  if (process.env.DATABASE_URL || words.includes('--help')) {
    return runCli(['simulate', ...words], process.env);
  }
  const server = await EmbeddedPostgres.start(folder, (line) => {
    console.log(line);
  });
  try {
    const addresses = { DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl };
    const code = await runCli(['simulate', ...words], { ...process.env, ...addresses });
    if (code === 0) console.log(`\nTo look at it: MINHBACH_DATA=${folder} npm start`);
    return code;
  } finally {
    await server.stop();
  }
}
