import { seededChance } from '../../../apps/cli/src/demo/seeded-chance.js';
import type { Arena, Side } from './arena.js';
import { isDone, type Command, type Racecourse } from './commands.js';
import { interleave } from './interleave.js';
import { brokenInvariants } from './invariants.js';
import { outcomeOf, readRows, type Rows } from './outcome.js';
import { clear, prepare, settings, type Setting } from './prepare.js';

type Pair = readonly [Command, Command];

/** How a pair ended: which of the two were done, and what the instance became. */
export interface Outcome {
  readonly done: readonly boolean[];
  readonly rows: Rows;
}

/** A race that was run. */
export interface Race {
  readonly setting: Setting;
  /** Whose turn it was at the database, one letter each. */
  readonly turns: string;
  readonly outcome: Outcome;
  /** What must never be so. */
  readonly broken: readonly string[];
}

/** A few races in one setting, then a few in the other. */
export function settingOf(pair: Pair, number: number): Setting {
  const turn = Math.floor(number / 3) + hash(nameOf(pair));
  return settings[turn % settings.length] ?? settings[0];
}

/** What a pair does one after the other, in both orders. */
export async function oneAfterTheOther(
  arena: Arena,
  pair: Pair,
  setting: Setting,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const order of [[0, 1] as const, [1, 0] as const]) {
    const course = await prepare(arena, pair, setting, () => arena.sides[0]);
    const done = [false, false];
    for (const place of order) {
      done[place] = await isDone(pair[place], arena.sides[place], course, null);
    }
    outcomes.push({ done, rows: outcomeOf(await readRows(arena.owner, course.rootKey)) });
    await clear(arena, course);
  }
  return outcomes;
}

/** Both at the same time; the seed decides whose turn it is and all else that may differ. */
export async function race(arena: Arena, pair: Pair, number: number, seed: number): Promise<Race> {
  const draw = seededChance(seed + number * 7_919 + hash(nameOf(pair)));
  const pick = <T>(choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(draw() * choices.length)] ?? choices[0];
  const setting = settingOf(pair, number);
  const course = await prepare(arena, pair, setting, () => pick<Side>(arena.sides));
  const brings = pair.map(() => pick([null, 'work', 'after'] as const));
  const done = [false, false];
  const runners = arena.sides.map(({ name, turnstile }, place) => ({
    name,
    turnstile,
    run: async () => {
      done[place] = await runAt(place, arena, pair, course, brings[place] ?? null);
    },
  }));
  const turns = await interleave(runners, arena.traffic, draw);
  for (const { reconcile } of pair) await reconcile?.(arena.sides[0]);
  const rows = await readRows(arena.owner, course.rootKey);
  const notes = notesOf(pair, brings, done);
  const broken = await brokenInvariants(arena, course, rows, notes);
  await clear(arena, course);
  return { setting, turns, outcome: { done, rows: outcomeOf(rows) }, broken };
}

function runAt(
  place: number,
  { sides }: Arena,
  pair: Pair,
  course: Racecourse,
  brings: 'work' | 'after' | null,
): Promise<boolean> {
  const [command, side] = place === 0 ? [pair[0], sides[0]] : [pair[1], sides[1]];
  return isDone(command, side, course, brings);
}

/** What the steps' own work must have left: all of those that were done, nothing of those refused. */
function notesOf(
  pair: Pair,
  brings: readonly ('work' | 'after' | null)[],
  done: readonly boolean[],
): string[] {
  return ['a', 'b'].flatMap((side, place) => {
    const bag = brings[place];
    return bag && done[place] && pair[place]?.takes.includes(bag) ? [`${bag} ${side}`] : [];
  });
}

function nameOf(pair: Pair): string {
  return pair.map(({ name }) => name).join(' and ');
}

function hash(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}
