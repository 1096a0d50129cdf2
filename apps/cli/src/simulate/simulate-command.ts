import { parseArgs } from 'node:util';
import { isLocalDate } from '@minhbach/calendar';
import { type Command, UsageFault } from '../command.js';
import { type OperatorSettings, operatorSettings } from '../operator-settings.js';
import type { Outcome } from './outcome.js';
import { readScenario } from './read-scenario.js';
import type { Scenario } from './scenario.js';
import { type Extent, extentOf, sampledLetters, simulate } from './simulate.js';
import { comparisonLines, outcomeLines } from './tell-outcome.js';
import { staffChanges, withStaff } from './what-if.js';

const help = `Usage: npm run cli -- simulate [options]

Plays a province's workload through the engine by a clock of its own and tells what came of it: waiting,
breaches, CS 5 and CS 6. The same seed gives the same figures. It fills an empty database, or empties and
fills one that it has filled before; any other is refused. ("npm run simulate" brings a database along.)

  --scenario      a file as apps/cli/scenarios/province.json; apps/cli/scenarios/scenario.schema.json explains it
  --seed          another seed than the scenario's: another year of the same province
  --from          another first day, as YYYY-MM-DD
  --years         how long, e.g. 1 or 0.25
  --requests      how many requests in that time
  --all-letters   print every letter as PDF. Otherwise the page of each is kept, and one in ${String(sampledLetters)} printed.
  --agency-staff  vpubnd=+2 asks what two more handlers there would change (or vpubnd:clerk=+1); as often as
                  you like. Plays the time twice, first without, and compares; what is left is with them.

Environment:
  DATABASE_URL        the database to fill, as the application's role
  DATABASE_OWNER_URL  the same, as the role that owns the tables (default: DATABASE_URL)`;

export const simulateCommand: Command = {
  summary:
    'play a year of a province on an empty database, and compare what more people would change',
  help,
  async run(words, environment) {
    const { scenario, extent, staff } = optionsIn(words);
    const changes = staffChanges(staff, scenario);
    const settings = operatorSettings(environment);
    const before = await play(settings, scenario, extent);
    console.log(outcomeLines(before).join('\n'));
    if (changes.length === 0) return before.incidents === 0 ? 0 : 1;
    console.log(`\nOnce more with ${staff.join(', ')}:`);
    const after = await play(settings, withStaff(scenario, changes), extent);
    const changed = new Set(changes.map(({ agency }) => agency));
    console.log(comparisonLines(before, after, changed).join('\n'));
    return before.incidents + after.incidents === 0 ? 0 : 1;
  },
};

async function play(
  settings: OperatorSettings,
  scenario: Scenario,
  extent: Extent,
): Promise<Outcome> {
  console.log(
    `${scenario.name}, seed ${String(scenario.seed)}: ${String(extent.requests)} requests in ` +
      `${String(extent.days)} days from ${scenario.from}; ${lettersOf(extent)}.`,
  );
  const begin = performance.now();
  const outcome = await simulate(settings, scenario, extent, tellMonths());
  const seconds = (performance.now() - begin) / 1_000;
  console.log(
    `${String(outcome.requests)} requests, those that followed from others included, ` +
      `${String(outcome.open)} still open; ${seconds.toFixed(0)} s, ` +
      `${(outcome.requests / seconds).toFixed(0)} a second.`,
  );
  if (outcome.incidents > 0) {
    console.error(`${String(outcome.incidents)} incidents wait for somebody: this must not be.`);
  }
  return outcome;
}

function lettersOf({ printsOneOf = sampledLetters }: Extent): string {
  return printsOneOf === 1
    ? 'every letter is printed'
    : `every letter is kept as a page, one in ${String(printsOneOf)} is printed as PDF`;
}

/** Tells each new month. */
function tellMonths(): (date: string) => void {
  let month = '';
  return (date) => {
    if (date.startsWith(month) && month !== '') return;
    month = date.slice(0, 7);
    console.log(`  ${month} …`);
  };
}

function optionsIn(words: readonly string[]) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      scenario: { type: 'string' },
      seed: { type: 'string' },
      from: { type: 'string' },
      years: { type: 'string' },
      requests: { type: 'string' },
      'all-letters': { type: 'boolean', default: false },
      'agency-staff': { type: 'string', multiple: true, default: [] },
    },
  });
  const { seed, from, years, requests } = values;
  const faults = [
    ...(isWhole(seed, 0) ? [] : ['--seed is a whole number from 0.']),
    ...(from === undefined || isLocalDate(from) ? [] : ['--from is a day as YYYY-MM-DD.']),
    ...(isYears(years) ? [] : ['--years is more than 0 and at most 20.']),
    ...(isWhole(requests, 1) ? [] : ['--requests is a whole number from 1.']),
  ];
  if (faults.length > 0) throw new UsageFault(faults.join('\n'));
  const scenario: Scenario = {
    ...readScenario(values.scenario),
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(from !== undefined && { from }),
    ...(years !== undefined && { years: Number(years) }),
  };
  const count = requests === undefined ? undefined : Number(requests);
  const extent = extentOf(scenario, count);
  const printed = values['all-letters'] ? { ...extent, printsOneOf: 1 } : extent;
  return { scenario, extent: printed, staff: values['agency-staff'] };
}

function isWhole(text: string | undefined, least: number): boolean {
  return text === undefined || (/^\d{1,9}$/.test(text) && Number(text) >= least);
}

function isYears(text: string | undefined): boolean {
  return text === undefined || (Number(text) > 0 && Number(text) <= 20);
}
