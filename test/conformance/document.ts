import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { CaseResult, Suite } from './suite.js';
import { shortfalls, tallies } from './tally.js';

const preface = `# Conformance

Suites that others wrote, run against this engine. Their files are not part of this project: clone the public
repository named in a section, and give its folder to \`npm run conformance -- <suite> <folder>\`, which writes
that section anew and ends with code 1 when a case failed. Unsupported is what a deployment refuses, with a
reason, before anything runs.
`;

/** More names of one reason than this would hide the other reasons. */
const namesShown = 12;

/** Writes the suite's section of a Markdown document and leaves the others as they are. */
export async function writeSection(
  file: string,
  suite: Suite,
  results: readonly CaseResult[],
): Promise<void> {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : preface;
  const [opening, closing] = [`<!-- ${suite.name} -->`, `<!-- /${suite.name} -->`];
  const section = [opening, ...sectionOf(suite, results), closing].join('\n\n');
  const [start, end] = [before.indexOf(opening), before.indexOf(closing)];
  const after =
    start < 0
      ? `${before}\n${section}\n`
      : before.slice(0, start) + section + before.slice(end + closing.length);
  const style = await resolveConfig(file);
  writeFileSync(file, await format(after, { ...style, parser: 'markdown' }));
}

function sectionOf({ name, source, method }: Suite, results: readonly CaseResult[]): string[] {
  const counts = tallies(results).map(
    ({ group, passed, failed, unsupported }) =>
      `| ${group} | ${[passed, failed, unsupported].join(' | ')} |`,
  );
  const missing = shortfalls(results).map(
    ({ outcome, reason, names }) =>
      `- **${String(names.length)} ${outcome}** – ${plain(reason)}: ${plain(shown(names))}`,
  );
  return [
    `## ${name}`,
    `From [${source.repository}](https://github.com/${source.repository}), commit \`${source.commit}\`, ${source.licence}.`,
    method,
    ['| Group | Passed | Failed | Unsupported |', '| --- | --: | --: | --: |', ...counts].join(
      '\n',
    ),
    missing.join('\n'),
  ];
}

function shown(names: readonly string[]): string {
  const more = names.length - namesShown;
  return names.slice(0, namesShown).join(', ') + (more > 0 ? `, and ${String(more)} more` : '');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|<>*_\\]/g, '\\$&');
}
