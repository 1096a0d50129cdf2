import type { ExpectedTrace } from './expected.js';
import type { Happening, Told } from './happening.js';

/**
 * The first differences between what should have happened and what did: the same happenings in each scope,
 * as often, tokens left in the same places, and every cause before its effect. What happens side by side may
 * come in any order.
 */
export function differences(expected: ExpectedTrace, found: Told): readonly string[] {
  const places = occurrences(found.happenings);
  const wanted = expected.happenings.map((happening, index, all) => nth(happening, index, all));
  return [
    ...missing(without(expected, wanted, places, found.unentered ?? []), places, 'does not'),
    ...missing([...places.keys()], new Map(wanted.map((text, index) => [text, index])), 'does'),
    ...tokens(expected.standing, found.standing),
    ...disorder(expected, wanted, places),
  ];
}

/** What is expected without tokens, one for each, that died before the engine could tell that they came. */
function without(
  { happenings }: ExpectedTrace,
  wanted: readonly string[],
  places: ReadonlyMap<string, number>,
  unentered: readonly string[],
): readonly string[] {
  const died = [...unentered];
  const lost = new Set<string>();
  for (const [index, { action, elementId, by }] of happenings.entries()) {
    if (action !== 'enter' || places.has(wanted[index] ?? '')) continue;
    const at = died.indexOf(elementId);
    if (at < 0) continue;
    died.splice(at, 1);
    lost.add(wanted[index] ?? '');
    if (by !== undefined) lost.add(by);
  }
  return wanted.filter((text, index) => {
    const happening = happenings[index];
    return !lost.has(happening?.action === 'take' ? happening.elementId : text);
  });
}

function missing(texts: readonly string[], known: ReadonlyMap<string, number>, what: string) {
  const beside = texts.filter((text) => !known.has(text));
  return beside.map((text) => `the engine ${what}: ${text}`);
}

function tokens(expected: readonly string[], found: readonly string[]): readonly string[] {
  const [left, right] = [expected, found].map((list) => [...list].sort().join(' '));
  return left === right ? [] : [`tokens stand at "${right ?? ''}" instead of "${left ?? ''}"`];
}

function disorder(
  { order }: ExpectedTrace,
  wanted: readonly string[],
  places: ReadonlyMap<string, number>,
): readonly string[] {
  return order.flatMap(([before, after]) => {
    const [first = '', second = ''] = [wanted[before], wanted[after]];
    const [at, then] = [places.get(first), places.get(second)];
    return at === undefined || then === undefined || at < then ? [] : [`${second} before ${first}`];
  });
}

function occurrences(happenings: readonly Happening[]): ReadonlyMap<string, number> {
  return new Map(happenings.map((happening, index, all) => [nth(happening, index, all), index]));
}

/** For example `enter Process_1#1/Task, 2nd time` as `enter Process_1#1/Task (2)`. */
function nth(happening: Happening, index: number, all: readonly Happening[]): string {
  const text = textOf(happening);
  const times = all.slice(0, index).filter((other) => textOf(other) === text).length + 1;
  return times === 1 ? text : `${text} (${String(times)})`;
}

function textOf({ action, elementId, scope, by }: Happening): string {
  return `${action} ${scope}/${elementId}${by === undefined ? '' : ` by ${by}`}`;
}
