import { isContext, type Context } from '../value-type.js';
import { BuiltinFunction } from './builtin-function.js';
import { any, context, FunctionError, list, overload, text } from './overload.js';

/** The functions on contexts of DMN 1.5 §10.3.4.10. */
export const CONTEXT_FUNCTIONS: readonly BuiltinFunction[] = [
  new BuiltinFunction('get value', [
    overload([context('m'), text('key')], ([m, key]) => (Object.hasOwn(m, key) ? m[key] : null)),
  ]),
  new BuiltinFunction('get entries', [
    overload([context('m')], ([m]) => Object.entries(m).map(([key, value]) => ({ key, value }))),
  ]),
  new BuiltinFunction('context', [overload([list('entries')], ([entries]) => built(entries))]),
  new BuiltinFunction('context put', [
    overload([context('context'), text('key'), any('value')], ([target, key, value]) =>
      put(target, [key], value),
    ),
    overload([context('context'), list('keys'), any('value')], ([target, keys, value]) =>
      put(target, keys, value),
    ),
  ]),
  new BuiltinFunction('context merge', [
    overload([list('contexts')], ([contexts]) => {
      if (!contexts.every(isContext)) throw new FunctionError('the list holds more than contexts');
      return contextOf(contexts.flatMap((part) => Object.entries(part)));
    }),
  ]),
];

/** A context of these entries, of which the last with a name counts. */
function contextOf(entries: readonly (readonly [string, unknown])[]): Context {
  return Object.fromEntries(entries);
}

function built(entries: readonly unknown[]): Context {
  const read = entries.map((entry) => {
    if (!isContext(entry) || typeof entry.key !== 'string' || !Object.hasOwn(entry, 'value')) {
      throw new FunctionError('an entry needs a key and a value');
    }
    return [entry.key, entry.value] as const;
  });
  if (new Set(read.map(([key]) => key)).size < read.length) {
    throw new FunctionError('a key occurs more than once');
  }
  return contextOf(read);
}

/** A copy with the value under a path of keys. */
function put(target: unknown, [key, ...more]: readonly unknown[], value: unknown): Context {
  if (typeof key !== 'string') throw new FunctionError('a key must be a text');
  if (!isContext(target)) throw new FunctionError(`"${key}" would not lie in a context`);
  const inner = Object.hasOwn(target, key) ? target[key] : null;
  const placed = more.length === 0 ? value : put(inner, more, value);
  return contextOf([...Object.entries(target), [key, placed]]);
}
