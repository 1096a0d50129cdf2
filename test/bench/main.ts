import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { startBenchDatabase } from './bench-database.js';
import { runGroups } from './bench-run.js';
import { lineOf, reachesMust } from './figure.js';
import { figuresGroup } from './figures/figures-group.js';
import { httpGroup } from './http/http-group.js';
import { pureGroup } from './pure/pure-group.js';
import { specialGroup } from './special/special-group.js';
import { stepsGroup } from './steps-group.js';

const groups = [pureGroup, stepsGroup, httpGroup, specialGroup, figuresGroup];

const list = groups
  .map(({ name, workloads }) =>
    [`  ${name}`, ...Object.entries(workloads).map(([id, title]) => `    ${id}  ${title}`)].join(
      '\n',
    ),
  )
  .join('\n');

const usage = `npm run bench -- [groups] [options]

${list}

  --only W1,W3      these workloads; all when neither groups nor workloads are named
  --repeats 5       measured rounds of each contender
  --round 1000      milliseconds of a round
  --callers 128     how many play at once where many do
  --open 50000      instances that are there before
  --full            the largest sizes, however long they take
  --strict          ends with code 1 when a figure misses what it must be
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    repeats: { type: 'string', default: '5' },
    round: { type: 'string', default: '1000' },
    callers: { type: 'string', default: '128' },
    open: { type: 'string', default: '50000' },
    full: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** The workloads that were asked for, by their own names or their group's; null when a name is unknown. */
function chosenWorkloads(): ReadonlySet<string> | null {
  const asked = [...positionals, ...values.only.split(',').filter(Boolean)];
  const all = groups.flatMap(({ name, workloads }) =>
    Object.keys(workloads).map((id) => ({ id, name })),
  );
  const isKnown = (word: string) => all.some(({ id, name }) => word === id || word === name);
  if (!asked.every(isKnown)) return null;
  const wanted = all.filter(
    ({ id, name }) => asked.length === 0 || asked.includes(id) || asked.includes(name),
  );
  return new Set(wanted.map(({ id }) => id));
}

const chosen = chosenWorkloads();
if (!chosen || values.help) {
  console.log(usage);
  process.exit(chosen ? 0 : 2);
}

const options = {
  repeats: Number(values.repeats),
  roundMs: Number(values.round),
  callers: Number(values.callers),
  openInstances: Number(values.open),
  isFull: values.full,
};
const say = (line: string): void => {
  console.log(line);
};
const figures = await runGroups(groups, chosen, options, {
  say,
  database: () => {
    say('Starting a private PostgreSQL, with fsync and synchronous_commit on …');
    return startBenchDatabase();
  },
});
console.log(`\nAll figures:\n${figures.map(lineOf).join('\n')}`);
if (values.strict && !figures.every(reachesMust)) process.exitCode = 1;
