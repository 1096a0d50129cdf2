import { setAddressesFromFiles } from '@minhbach/signatures';
import { Closers, StartHalted } from './closers.js';
import { projectRoot } from '../../api/src/project-root.js';
import { readSettings } from './settings.js';
import { start } from './start.js';
import { stopOnSignals } from './stop-signals.js';

/** Each part gets this long to finish what it has begun. */
const PATIENCE_MS = 25_000;

const say = (line: string) => {
  console.log(line);
};
const closers = new Closers();
const started = startFromEnvironment();

stopOnSignals(async () => {
  closers.halt();
  await started;
  await closers.closeAll(PATIENCE_MS, say);
}, say);
await started;

/** Ends the program when the start fails for another reason than a signal. */
async function startFromEnvironment(): Promise<void> {
  try {
    const root = projectRoot();
    setAddressesFromFiles(process.env);
    await start(readSettings(process.env, root), process.env, root, closers, say);
  } catch (error) {
    if (error instanceof StartHalted) return;
    console.error(error instanceof Error ? error.message : String(error));
    await closers.closeAll(PATIENCE_MS, say);
    process.exit(1);
  }
}
