import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSection } from './document.js';
import { failures, printed } from './report.js';
import type { CaseResult } from './suite.js';
import { suites } from './suites.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    failures: { type: 'boolean', default: false },
  },
});
const [name, folder, ...more] = positionals;
const suite = suites.find((candidate) => candidate.name === name);

if (!suite || folder === undefined || more.length > 0) {
  const known = suites.map((one) => `${one.name}   (github.com/${one.source.repository})`);
  const options = [
    '--only <regex>   the cases whose names match; docs/conformance.md stays as it is',
    '--failures       prints what was expected and what came instead',
  ];
  const usage = ['npm run conformance -- <suite> <folder> [options]', '', ...options, '', ...known];
  console.log(usage.join('\n'));
  process.exit(2);
}

const only = new RegExp(values.only ?? '');
const results: CaseResult[] = [];
for await (const result of suite.run(resolve(process.env.INIT_CWD ?? '.', folder), only)) {
  if (only.test(result.name)) results.push(result);
}
if (values.failures) console.log(failures(results));
console.log(printed(results));
if (values.only === undefined) await writeSection('docs/conformance.md', suite, results);
if (results.length === 0) console.log(`There are no cases in ${folder}.`);
if (results.length === 0 || results.some(({ outcome }) => outcome === 'failed')) {
  process.exitCode = 1;
}
