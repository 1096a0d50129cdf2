import { existsSync, readFileSync } from 'node:fs';

const file = process.argv[2];
if (!existsSync(file)) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const results = JSON.parse(readFileSync(file, 'utf8'));
const skipped = results.numPendingTests + results.numTodoTests;
// A file that could not even be loaded has no tests to count, but it has failed.
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
const skippedText = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`${results.numPassedTests} passed, ${failed} failed${skippedText}`);
process.exit(failed > 0 || !results.success ? 1 : 0);
