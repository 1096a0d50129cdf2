import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium: what CHROMIUM says, otherwise one found in PATH, otherwise the package of Debian, which is
 * installed when we are root there. Without any of them the program ends with exit code 2 and says what to do.
 */
export function findChromium() {
  const found = chosen() ?? inPath() ?? installed();
  if (found) return found;
  console.error(
    process.env.CHROMIUM
      ? `CHROMIUM is "${process.env.CHROMIUM}", which is no program.`
      : 'No Chromium was found. Install it (Debian: apt-get install chromium), or name one:\n' +
          '  CHROMIUM=/path/to/chromium npm run test:browser',
  );
  process.exit(2);
}

function chosen() {
  const { CHROMIUM } = process.env;
  if (!CHROMIUM) return null;
  return isAbsolute(CHROMIUM) ? runnable(CHROMIUM) : inPath([CHROMIUM]);
}

function inPath(wanted = names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const files = wanted.flatMap((name) => folders.map((folder) => join(folder, name)));
  return files.find(runnable) ?? null;
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return null;
  }
}

function installed() {
  if (process.env.CHROMIUM || process.getuid?.() !== 0 || !inPath(['apt-get'])) return null;
  console.log('Installing Chromium …');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], options);
  return inPath();
}
