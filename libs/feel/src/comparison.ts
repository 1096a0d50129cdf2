import type { Compiler } from './compiler.js';
import { equal, negated } from './equality.js';
import type { Code, Evaluation } from './evaluation.js';
import { compileIn } from './membership.js';
import { includes, openRange, rangeOf } from './range.js';
import type { SyntaxNode } from './syntax-tree.js';

type Comparing = (evaluation: Evaluation, left: unknown, right: unknown) => boolean | null;

const COMPARING: Readonly<Record<string, Comparing>> = {
  '=': (_, left, right) => equal(left, right),
  '!=': (_, left, right) => negated(equal(left, right)),
  '<': ordered('<', (left, right) => left < right),
  '<=': ordered('<=', (left, right) => left <= right),
  '>': ordered('>', (left, right) => left > right),
  '>=': ordered('>=', (left, right) => left >= right),
};

function ordered(
  operator: string,
  compare: (left: number | string, right: number | string) => boolean,
): Comparing {
  return (evaluation, left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return compare(left, right);
    if (typeof left === 'string' && typeof right === 'string') return compare(left, right);
    const test = openRange(evaluation, operator, right);
    return test && includes(evaluation, test, left);
  };
}

/** `a = b`, `a < b`, `a between b and c`, `a in (…)`: DMN 1.5 §10.3.2.13. */
export function compileComparison(node: SyntaxNode, compiler: Compiler): Code {
  const [left, operator, ...rest] = node.parts;
  if (operator?.name === 'in') return compileIn(compiler.part(left), rest, compiler);
  if (operator?.name === 'between') return compileBetween(node, compiler);
  const compare = COMPARING[operator?.text ?? ''];
  if (!compare) return compiler.unsupported(node);
  const first = compiler.part(left);
  const second = compiler.part(rest[0]);
  return {
    kind: 'test',
    run: (environment) => {
      const value = first.run(environment);
      return compare(environment.evaluation, value, second.run(environment));
    },
  };
}

function compileBetween(node: SyntaxNode, compiler: Compiler): Code {
  const [value, start, end] = [0, 2, 4].map((index) => compiler.part(node.parts[index]));
  if (!value || !start || !end) return compiler.unsupported(node);
  return {
    kind: 'test',
    run: (environment) => {
      const [from, to] = [start.run(environment), end.run(environment)];
      if (from === null || to === null) return null;
      return isBetween(environment.evaluation, value.run(environment), from, to);
    },
  };
}

function isBetween(evaluation: Evaluation, value: unknown, start: unknown, end: unknown) {
  const ascending = typeof start === 'number' && typeof end === 'number' && start <= end;
  if (ascending && typeof value === 'number') return start <= value && value <= end;
  const range = rangeOf(evaluation, { start, end, startIncluded: true, endIncluded: true });
  return range && includes(evaluation, range, value);
}
