import { compileExpression, scopeOf, typeOf } from '@minhbach/feel';
import type { Run } from './boxed-expression.js';

const EXPANDED = compileExpression('for element in range return element');

/** The elements that boxed iterators go over: a list's, a range's, or the one value; null when there are none. */
export function elementsOf(value: unknown, run: Run): readonly unknown[] | null {
  const elements = typeOf(value) === 'range' ? expanded(value, run) : value;
  if (elements === null || elements === undefined) return run.warn('there is no list to go over');
  const list = Array.isArray(elements) ? (elements as readonly unknown[]) : [elements];
  run.spend(list.length);
  return list;
}

function expanded(range: unknown, run: Run): unknown {
  return EXPANDED.ok ? run.feel(EXPANDED.expression, scopeOf({ range })) : null;
}
