import { resolve } from 'node:path';
import { writeSection } from './document.js';
import { printed } from './report.js';
import type { CaseResult } from './suite.js';
import { suites } from './suites.js';

const [name, folder, ...more] = process.argv.slice(2);
const suite = suites.find((candidate) => candidate.name === name);

if (!suite || folder === undefined || more.length > 0) {
  const known = suites.map((one) => `${one.name}   (github.com/${one.source.repository})`);
  console.log(`npm run conformance -- <suite> <folder>\n\n${known.join('\n')}`);
  process.exit(2);
}

const results: CaseResult[] = [];
for await (const result of suite.run(resolve(process.env.INIT_CWD ?? '.', folder))) {
  results.push(result);
}
console.log(printed(results));
await writeSection('docs/conformance.md', suite, results);
if (results.length === 0) console.log(`There are no cases in ${folder}.`);
if (results.length === 0 || results.some(({ outcome }) => outcome === 'failed')) {
  process.exitCode = 1;
}
