import { equal } from '../equality.js';
import type { Evaluation } from '../evaluation.js';
import { FeelFunction } from '../feel-function.js';
import { BuiltinFunction } from './builtin-function.js';
import { any, callback, FunctionError, list, optional, overload, rest, whole } from './overload.js';

/** The list functions of DMN 1.5 §10.3.4.4, and `sort` of §10.3.4.11. */
export const LIST_FUNCTIONS: readonly BuiltinFunction[] = [
  new BuiltinFunction('count', [overload([list('list')], ([values]) => values.length)]),
  new BuiltinFunction('list contains', [
    overload([list('list'), any('element')], ([values, element], evaluation) =>
      values.some((value) => equal(value, element, evaluation) === true),
    ),
  ]),
  logical('all', false),
  logical('any', true),
  new BuiltinFunction('sublist', [
    overload(
      [list('list'), whole('start position'), optional(whole('length'))],
      ([values, start, length]) => {
        const from = indexOf(values, start);
        return values.slice(from, length === undefined ? undefined : from + Math.max(0, length));
      },
    ),
  ]),
  new BuiltinFunction('append', [
    overload([list('list'), rest('item')], ([values, items]) => [...values, ...items]),
  ]),
  new BuiltinFunction('concatenate', [overload([rest('list')], ([lists]) => concatenated(lists))]),
  new BuiltinFunction('union', [
    overload([rest('list')], ([lists], evaluation) => distinct(concatenated(lists), evaluation)),
  ]),
  new BuiltinFunction('distinct values', [
    overload([list('list')], ([values], evaluation) => distinct(values, evaluation)),
  ]),
  new BuiltinFunction('duplicate values', [
    overload([list('list')], ([values], evaluation) => duplicates(values, evaluation)),
  ]),
  new BuiltinFunction('flatten', [
    overload([list('list')], ([values], evaluation) => flattened(values, evaluation)),
  ]),
  new BuiltinFunction('insert before', [
    overload([list('list'), whole('position'), any('newItem')], ([values, position, item]) => {
      const isEnd = position === values.length + 1;
      return values.toSpliced(isEnd ? values.length : indexOf(values, position), 0, item);
    }),
  ]),
  new BuiltinFunction('remove', [
    overload([list('list'), whole('position')], ([values, position]) =>
      values.toSpliced(indexOf(values, position), 1),
    ),
  ]),
  new BuiltinFunction('list replace', [
    overload([list('list'), whole('position'), any('newItem')], ([values, position, item]) =>
      values.toSpliced(indexOf(values, position), 1, item),
    ),
    overload(
      [list('list'), callback('match'), any('newItem')],
      ([values, match, item], evaluation) => replaced(values, match, item, evaluation),
    ),
  ]),
  new BuiltinFunction('reverse', [overload([list('list')], ([values]) => values.toReversed())]),
  new BuiltinFunction('index of', [
    overload([list('list'), any('match')], ([values, match], evaluation) =>
      values.flatMap((value, index) =>
        equal(value, match, evaluation) === true ? [index + 1] : [],
      ),
    ),
  ]),
  new BuiltinFunction('sort', [
    overload([list('list'), callback('precedes')], ([values, precedes], evaluation) =>
      sorted(values, precedes, evaluation),
    ),
  ]),
];

/** `all` and `any`: one decisive element decides, anything but booleans leaves it open. */
function logical(name: string, decisive: boolean): BuiltinFunction {
  const decide = (values: readonly unknown[]) => {
    if (values.includes(decisive)) return decisive;
    return values.every((value) => typeof value === 'boolean') ? !decisive : null;
  };
  return new BuiltinFunction(name, [
    overload([list('list')], ([values]) => decide(values)),
    overload([rest('list')], ([values]) => decide(values)),
  ]);
}

/** The index for a position from 1, or from -1 for the last. */
function indexOf(values: readonly unknown[], position: number): number {
  if (position === 0 || Math.abs(position) > values.length) {
    throw new FunctionError(
      `there is no position ${String(position)} in a list of ${String(values.length)}`,
    );
  }
  return position > 0 ? position - 1 : values.length + position;
}

function concatenated(lists: readonly unknown[]): readonly unknown[] {
  if (lists.includes(null)) throw new FunctionError('one of the lists is null');
  return lists.flat();
}

/** The values without repetitions. Texts, numbers and booleans are found by hashing. */
function distinct(values: readonly unknown[], evaluation: Evaluation): readonly unknown[] {
  const seen = new Set<unknown>();
  const others: unknown[] = [];
  return values.filter((value) => {
    if (seen.has(value)) return false;
    seen.add(value);
    if (typeof value !== 'object' || value === null) return true;
    evaluation.spend(1 + (others.length >> 2));
    if (others.some((other) => equal(other, value, evaluation) === true)) return false;
    others.push(value);
    return true;
  });
}

/** One of each value that occurs more than once. */
function duplicates(values: readonly unknown[], evaluation: Evaluation): readonly unknown[] {
  return distinct(values, evaluation).filter((value) => {
    evaluation.spend(1 + (values.length >> 4));
    return values.filter((other) => equal(other, value, evaluation) === true).length > 1;
  });
}

function flattened(values: readonly unknown[], evaluation: Evaluation): readonly unknown[] {
  const result: unknown[] = [];
  for (const value of values) {
    evaluation.spend(1);
    if (!Array.isArray(value)) result.push(value);
    else for (const element of flattened(value, evaluation)) result.push(element);
  }
  return result;
}

function replaced(
  values: readonly unknown[],
  match: FeelFunction,
  item: unknown,
  evaluation: Evaluation,
): readonly unknown[] {
  return values.map((value) => {
    const isMatch = match.call([value, item], evaluation);
    if (typeof isMatch !== 'boolean')
      throw new FunctionError('the function does not say yes or no');
    return isMatch ? item : value;
  });
}

function sorted(
  values: readonly unknown[],
  precedes: FeelFunction,
  evaluation: Evaluation,
): readonly unknown[] {
  const isBefore = (left: unknown, right: unknown) =>
    precedes.call([left, right], evaluation) === true;
  return [...values].sort((left, right) => {
    if (isBefore(left, right)) return -1;
    return isBefore(right, left) ? 1 : 0;
  });
}
