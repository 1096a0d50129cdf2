// The screens in a real Chromium, against the whole service on a PostgreSQL of its own:
//   npm run test:browser                        every screen, every journey
//   npm run test:browser -- -t 'hop-viec'       those whose title says so
//   npm run test:budget                         how heavy and how fast they are
//   npm run pictures                            their pictures in docs/screens, with the cases of the demonstration
import { readFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { build, install, requireNode } from './prepare.mjs';
import { runJest } from './run-jest.mjs';

requireNode();
install();
build();

const [what, ...words] = process.argv.slice(2);
const results = runJest(
  what,
  ['--config=test/browser/jest.config.js', `--testPathPatterns=\\.${what}-spec\\.ts$`, ...words],
  { CHROMIUM: findChromium() },
);
const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(results, 'utf8'),
);
console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
