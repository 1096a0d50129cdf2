// The screens in a real Chromium, against the whole service on a PostgreSQL of its own:
//   npm run test:browser                        every screen, every journey
//   npm run test:browser -- -t 'hop-viec'       those whose title says so
//   npm run test:budget                         how heavy and how fast they are
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { build, install, requireNode, root } from './prepare.mjs';

requireNode();
install();
build();

const [what, ...words] = process.argv.slice(2);
const results = join(root, 'reports', `${what}.json`);
mkdirSync(join(root, 'reports'), { recursive: true });
rmSync(results, { force: true });

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--config=test/browser/jest.config.js',
    `--testPathPatterns=\\.${what}-spec\\.ts$`,
    '--json',
    `--outputFile=${results}`,
    ...words,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM: findChromium(),
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings=ExperimentalWarning',
    },
  },
);
const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(results, 'utf8'),
);
console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
process.exitCode = status ?? 1;
