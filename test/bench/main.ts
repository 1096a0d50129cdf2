import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { startBenchDatabase } from './bench-database.js';
import { describe, reachesMust } from './report.js';
import { benchSteps } from './steps.js';
import { workloads } from './workloads.js';

const usage = `npm run bench -- steps [options]

  --only W1,W3      these workloads; all when left out
  --repeats 5       measured rounds of each contender
  --round 1000      milliseconds of a round
  --open 50000      instances that are there before
  --strict          ends with code 1 when a ratio is below what it must be
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: workloads.map(({ id }) => id).join(',') },
    repeats: { type: 'string', default: '5' },
    round: { type: 'string', default: '1000' },
    open: { type: 'string', default: '50000' },
    strict: { type: 'boolean', default: false },
  },
});

if (positionals.join() !== 'steps') {
  console.log(usage);
  process.exit(2);
}

console.log('Starting a private PostgreSQL, with fsync and synchronous_commit on …');
const database = await startBenchDatabase();
try {
  const options = {
    workloads: values.only.split(','),
    repeats: Number(values.repeats),
    roundMs: Number(values.round),
    openInstances: Number(values.open),
  };
  await benchSteps(database, options, (comparison) => {
    console.log(describe(comparison));
    if (values.strict && !reachesMust(comparison)) process.exitCode = 1;
  });
} finally {
  await database.stop();
}
