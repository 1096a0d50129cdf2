import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { tryOutDurably } from './crash-trial.js';
import { Service } from './hosts/service.js';
import { Tally, told } from './report.js';
import { shrunk, trialOf, tryOut, type Outcome, type Trial } from './trial.js';

const usage = `npm run property -- [options]

  --models 2000     random processes, each with a random way through it
  --seed N          the chance; printed, so that a run can be repeated
  --model K         only the process of this number, with its files
  --size 40         elements of the largest process
  --database 1      percent of them that go their way on PostgreSQL too, with a restart before
                    every step, and with a crash at every commit
`;

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    model: { type: 'string' },
    size: { type: 'string', default: '40' },
    database: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

/** So many failures tell enough. */
const mostFailures = 5;
/** The longest way on a database, where it is gone twice for every step. */
const longestDurableWay = 15;

const seed = Number(values.seed);
const only = values.model === undefined ? null : Number(values.model);
const tally = new Tally();
let failures = 0;

if (values.help) console.log(usage);
else await run();

async function run(): Promise<void> {
  const [first, last] = only === null ? [0, Number(values.models)] : [only, only + 1];
  const service = Number(values.database) > 0 ? await Service.start() : null;
  const began = Date.now();
  console.log(`seed ${String(seed)}`);
  for (let index = first; index < last && failures < mostFailures; index++) {
    const trial = trialOf(seed, index, Number(values.size));
    tally.add(trial.model);
    await tryOne(index, trial, tryOut, 'steps');
    if (!service || !isDurable(index)) continue;
    const short = { ...trial, tape: trial.tape.slice(0, longestDurableWay) };
    await tryOne(index, short, (each) => tryOutDurably(service, each), 'steps on PostgreSQL');
  }
  await service?.stop();
  const seconds = String(Math.round((Date.now() - began) / 1000));
  console.log(`\n${String(last - first)} processes in ${seconds} s: ${tally.toString()}`);
  console.log(failures === 0 ? 'clean' : `${String(failures)} failed`);
  if (failures > 0) process.exitCode = 1;
}

/** Every hundredth for one percent, and so on. */
function isDurable(index: number): boolean {
  return only !== null || index % Math.round(100 / Number(values.database)) === 0;
}

async function tryOne(
  index: number,
  trial: Trial,
  attempt: (trial: Trial) => Promise<Outcome>,
  counted: string,
): Promise<void> {
  const outcome = await attempt(trial);
  tally.count(counted, outcome.steps);
  if (outcome.failure === null) return;
  failures++;
  const smallest = await shrunk(trial, outcome.failure, attempt);
  console.log(`\n--seed ${String(seed)} --model ${String(index)}, made smaller:`);
  console.log(told(smallest, await attempt(smallest), only !== null));
}
