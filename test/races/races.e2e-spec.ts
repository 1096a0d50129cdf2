import { randomInt } from 'node:crypto';
import { Arena } from './support/arena.js';
import { commands } from './support/commands.js';
import { oneAfterTheOther, race, settingOf, type Outcome, type Race } from './support/race.js';

/** Set by `npm run races`; here a taste of it. */
const times = Number(process.env.RACE_TIMES ?? 2);
const seed = Number(process.env.RACE_SEED ?? randomInt(1, 1_000_000));
const wanted = (process.env.RACE_PAIR ?? '').split(',').filter(Boolean);

const pairs = commands
  .flatMap((one, index) => commands.slice(index).map((other) => [one, other] as const))
  .filter((pair) => wanted.every((name, index) => isOf(pair, name, wanted[1 - index])));

function isOf([one, other]: readonly { name: string }[], name: string, beside?: string): boolean {
  return [one?.name, other?.name].includes(name) && (name !== beside || one === other);
}

/** Two processes of the service do something to the same instance at the same moment. */
describe('two commands on one instance', () => {
  let arena: Arena;
  const seen = new Set<string>();
  let races = 0;

  beforeAll(async () => {
    arena = await Arena.open();
  });
  afterAll(async () => {
    await arena.close();
    process.stderr.write(
      `RACE_SEED=${String(seed)}: ${String(pairs.length)} pairs, ${String(races)} races, ` +
        `${String(seen.size)} different orders at the database\n`,
    );
  });

  it.each(pairs.map((pair) => [pair.map(({ name }) => name).join(' and '), pair] as const))(
    'should end as one after the other: %s',
    async (name, pair) => {
      const orders = new Map<string, Outcome[]>();
      for (let number = 0; number < times; number++) {
        // given what the pair does in either order
        const setting = settingOf(pair, number);
        const known = orders.get(setting) ?? (await oneAfterTheOther(arena, pair, setting));
        orders.set(setting, known);
        // when
        const run = await race(arena, pair, number, seed);
        // then
        races++;
        seen.add(`${name}: ${run.turns}`);
        expectOneOf(run, known, `${name}, number ${String(number)}`);
      }
    },
    60_000 + times * 2_000,
  );
});

function expectOneOf({ outcome, setting, turns, broken }: Race, orders: Outcome[], what: string) {
  const which = `${what} of RACE_SEED=${String(seed)}, ${setting} to do, turns ${turns}`;
  expect({ which, broken }).toEqual({ which, broken: [] });
  const same = orders.some((order) => JSON.stringify(order) === JSON.stringify(outcome));
  if (same) return;
  const [nearest = null] = orders.filter(({ done }) => done.join() === outcome.done.join());
  expect({ which, ...outcome }).toEqual({ which, ...(nearest ?? orders[0]) });
}
