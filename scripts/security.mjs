// Writes the table of docs/security.md from docs/security/asvs.csv:
//   node scripts/security.mjs            writes it
//   node scripts/security.mjs --check    fails when it is not what the list says, or a named test is not there
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from './prepare.mjs';

const states = ['done', 'partly', 'missing', 'not applicable'];
const page = join(root, 'docs', 'security.md');
const mark =
  '<!-- The table below is written by scripts/security.mjs from docs/security/asvs.csv. -->';

const rows = readFileSync(join(root, 'docs', 'security', 'asvs.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';'));
const faults = rows.flatMap(faultsOf);
const [above] = readFileSync(page, 'utf8').split(mark);
const text = await format(`${above}${mark}\n\n${table()}`, { parser: 'markdown', printWidth: 110 });

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text)
    faults.push('docs/security.md is old: node scripts/security.mjs');
} else writeFileSync(page, text);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function faultsOf([id, control, state, tests, ...more]) {
  const missing = (tests ?? '').split(' ').filter((test) => test && !existsSync(join(root, test)));
  return [
    ...(more.length > 0 || !control ? [`${id}: four fields`] : []),
    ...(states.includes(state) ? [] : [`${id}: "${state}" is no state`]),
    ...(state === 'done' && !tests ? [`${id}: done, but no test shows it`] : []),
    ...missing.map((test) => `${id}: ${test} is not there`),
  ];
}

function table() {
  const counts = states.map((state) => `${count(state)} ${state}`).join(', ');
  const lines = rows.map(([id, control, state, tests]) => {
    const named = tests.split(' ').filter(Boolean);
    return `| ${id} | ${control} | ${named.map((test) => `\`${test}\``).join(', ')} | ${state} |`;
  });
  return `Of ${rows.length} lines: ${counts}.\n\n| ASVS | Control | Test | State |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`;
}

function count(state) {
  return rows.filter((row) => row[2] === state).length;
}
