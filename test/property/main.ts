import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { tryOutDurably } from './crash-trial.js';
import { Service } from './hosts/service.js';
import { Tally, told } from './report.js';
import { shrunk, type Shrinking } from './shrink.js';
import { trialOf, tryOut, type Outcome, type Trial } from './trial.js';

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
/** Smaller trials that are tried at most, in memory and on a database: there one takes seconds. */
const mostTries = 1_000;
const mostDurableTries = 40;

/** Seconds between two lines of how far it has come. */
const toldEvery = 5;

const seed = Number(values.seed);
const only = values.model === undefined ? null : Number(values.model);
const tally = new Tally();
let failures = 0;
let toldAt = 0;

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
    const isRight = await tryOne(index, trial, { attempt: tryOut, mostTries, progress }, 'steps');
    if (!service || !isRight || !isDurable(index)) continue;
    const short = { ...trial, tape: trial.tape.slice(0, longestDurableWay) };
    const attempt = (each: Trial): Promise<Outcome> => tryOutDurably(service, each);
    const shrinking = { attempt, mostTries: mostDurableTries, progress };
    await tryOne(index, short, shrinking, 'steps on PostgreSQL');
  }
  await service?.stop();
  const seconds = String(Math.round((Date.now() - began) / 1000));
  console.log(`\n${String(last - first)} processes in ${seconds} s: ${tally.toString()}`);
  console.log(failures === 0 ? 'clean' : `${String(failures)} failed`);
  if (failures > 0) process.exitCode = 1;
}

function progress(line: string): void {
  if (Date.now() - toldAt < toldEvery * 1000) return;
  toldAt = Date.now();
  console.log(line);
}

/** Every hundredth for one percent, and so on. */
function isDurable(index: number): boolean {
  return only !== null || index % Math.round(100 / Number(values.database)) === 0;
}

/** Whether it went as it should; otherwise it is made smaller and told. */
async function tryOne(
  index: number,
  trial: Trial,
  shrinking: Shrinking,
  counted: string,
): Promise<boolean> {
  const { attempt } = shrinking;
  const outcome = await attempt(trial);
  tally.count(counted, outcome.steps);
  if (outcome.failure === null) return true;
  failures++;
  console.log(`\n--seed ${String(seed)} --model ${String(index)} differs`);
  const smallest = await shrunk(trial, outcome.failure, shrinking);
  console.log(told(smallest, await attempt(smallest), only !== null));
  return false;
}
