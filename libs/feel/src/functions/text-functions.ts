import type { Evaluation } from '../evaluation.js';
import { matchesPattern, replacePattern, splitByPattern } from '../patterns/text-patterns.js';
import { BuiltinFunction } from './builtin-function.js';
import { FunctionError, list, nullable, overload, text, whole } from './overload.js';

const MAX_TEXT = 4_000_000;

/** The string functions of DMN 1.5 §10.3.4.3. */
export const TEXT_FUNCTIONS: readonly BuiltinFunction[] = [
  new BuiltinFunction('substring', [
    overload(
      [text('string'), whole('start position'), nullable(whole('length'))],
      ([string, start, length]) => substring(string, start, length),
    ),
  ]),
  new BuiltinFunction('string length', [
    overload([text('string')], ([string]) => Array.from(string).length),
  ]),
  new BuiltinFunction('upper case', [
    overload([text('string')], ([string]) => string.toUpperCase()),
  ]),
  new BuiltinFunction('lower case', [
    overload([text('string')], ([string]) => string.toLowerCase()),
  ]),
  new BuiltinFunction('trim', [overload([text('string')], ([string]) => string.trim())]),
  new BuiltinFunction('substring before', [
    overload([text('string'), text('match')], ([string, match]) =>
      string.slice(0, Math.max(0, string.indexOf(match))),
    ),
  ]),
  new BuiltinFunction('substring after', [
    overload([text('string'), text('match')], ([string, match]) => {
      const at = string.indexOf(match);
      return at < 0 ? '' : string.slice(at + match.length);
    }),
  ]),
  new BuiltinFunction('contains', [
    overload([text('string'), text('match')], ([string, match]) => string.includes(match)),
  ]),
  new BuiltinFunction('starts with', [
    overload([text('string'), text('match')], ([string, match]) => string.startsWith(match)),
  ]),
  new BuiltinFunction('ends with', [
    overload([text('string'), text('match')], ([string, match]) => string.endsWith(match)),
  ]),
  new BuiltinFunction('matches', [
    overload(
      [text('input'), text('pattern'), nullable(text('flags'))],
      ([input, pattern, flags], evaluation) =>
        matchesPattern(input, pattern, flags ?? '', accountOf(evaluation)),
    ),
  ]),
  new BuiltinFunction('replace', [
    overload(
      [text('input'), text('pattern'), text('replacement'), nullable(text('flags'))],
      ([input, pattern, replacement, flags], evaluation) =>
        replacePattern(input, pattern, replacement, flags ?? '', accountOf(evaluation)),
    ),
  ]),
  new BuiltinFunction('split', [
    overload([text('string'), text('delimiter')], ([string, delimiter], evaluation) =>
      splitByPattern(string, delimiter, accountOf(evaluation)),
    ),
  ]),
  new BuiltinFunction('string join', [
    overload([list('list'), nullable(text('delimiter'))], ([texts, delimiter]) =>
      join(texts, delimiter ?? ''),
    ),
  ]),
];

/** A step of a pattern is cheap beside a step of an expression. */
function accountOf(evaluation: Evaluation): (steps: number) => void {
  return (steps) => evaluation.spend(steps >> 4);
}

/** Positions count characters, from 1, or backwards from -1 for the last. */
function substring(string: string, start: number, length: number | null): string | null {
  const characters = Array.from(string);
  if (start === 0 || Math.abs(start) > characters.length) {
    throw new FunctionError(
      `there is no position ${String(start)} in ${JSON.stringify(string.slice(0, 40))}`,
    );
  }
  if (length !== null && length < 0) throw new FunctionError('the length is negative');
  const from = start > 0 ? start - 1 : characters.length + start;
  return characters.slice(from, length === null ? undefined : from + length).join('');
}

/** Nulls in the list are left out. */
function join(texts: readonly unknown[], delimiter: string): string {
  const present = texts.filter((element) => element !== null);
  const isText = (element: unknown): element is string => typeof element === 'string';
  if (!present.every(isText)) throw new FunctionError('the list holds more than texts');
  const length = present.reduce((sum, element) => sum + element.length + delimiter.length, 0);
  if (length > MAX_TEXT) throw new FunctionError('the joined text would be too long');
  return present.join(delimiter);
}
