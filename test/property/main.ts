import { parseArgs } from 'node:util';
import { Tally, told } from './report.js';
import { shrunk, trialOf, tryOut } from './trial.js';

const usage = `npm run property -- [options]

  --models 2000     random processes, each with a random way through it
  --seed N          the chance; printed, so that a run can be repeated
  --model K         only the process of this number, with its files
  --size 40         elements of the largest process
`;

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    model: { type: 'string' },
    size: { type: 'string', default: '40' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
  process.exit(0);
}

const seed = Number(values.seed);
const only = values.model === undefined ? null : Number(values.model);
const [first, last] = only === null ? [0, Number(values.models)] : [only, only + 1];
const began = Date.now();
const tally = new Tally();
let steps = 0;
let failures = 0;

console.log(`seed ${String(seed)}`);
for (let index = first; index < last && failures < 5; index++) {
  const trial = trialOf(seed, index, Number(values.size));
  const outcome = await tryOut(trial);
  tally.add(trial.model);
  steps += outcome.acts.length;
  if (outcome.failure === null) continue;
  failures++;
  const smallest = await shrunk(trial, outcome.failure);
  const again = await tryOut(smallest);
  console.log(`\n--seed ${String(seed)} --model ${String(index)}, made smaller:`);
  console.log(told(smallest, again, only !== null));
}

const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `\n${String(last - first)} processes, ${String(steps)} steps, ${String(seconds)} s: ${tally.toString()}`,
);
console.log(failures === 0 ? 'clean' : `${String(failures)} failed`);
if (failures > 0) process.exitCode = 1;
