import type { Compiler } from './compiler.js';
import { compileIn } from './compile-membership.js';
import { equal, negated } from './equality.js';
import type { Code, Evaluation } from './evaluation.js';
import { compareValues } from './ordering.js';
import type { SyntaxNode } from './syntax-tree.js';
import { printed } from './value-type.js';

type Comparing = (evaluation: Evaluation, left: unknown, right: unknown) => boolean | null;

const COMPARING: Readonly<Record<string, Comparing>> = {
  '=': (evaluation, left, right) => equal(left, right, evaluation),
  '!=': (evaluation, left, right) => negated(equal(left, right, evaluation)),
  '<': ordered((left, right) => left < right),
  '<=': ordered((left, right) => left <= right),
  '>': ordered((left, right) => left > right),
  '>=': ordered((left, right) => left >= right),
};

/** Compares numbers and texts themselves, and other values by the sign of their order. */
function ordered(compare: (left: number | string, right: number | string) => boolean): Comparing {
  return (evaluation, left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return compare(left, right);
    if (typeof left === 'string' && typeof right === 'string') return compare(left, right);
    const order = orderOf(evaluation, left, right);
    return order === null ? null : compare(order, 0);
  };
}

/** The order of two values; null, and a warning when neither is null but they have none. */
function orderOf(evaluation: Evaluation, left: unknown, right: unknown): number | null {
  const [first, second] = [single(left), single(right)];
  const order = compareValues(first, second);
  if (order === null && first !== null && second !== null) {
    return evaluation.warn(`${printed(left)} cannot be compared with ${printed(right)}`);
  }
  return order;
}

function single(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : (value ?? null);
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
      const tested = value.run(environment);
      const [from, to] = [start.run(environment), end.run(environment)];
      return isBetween(environment.evaluation, tested, from, to);
    },
  };
}

function isBetween(evaluation: Evaluation, value: unknown, start: unknown, end: unknown) {
  if (typeof value === 'number' && typeof start === 'number' && typeof end === 'number') {
    return start <= value && value <= end;
  }
  const above = orderOf(evaluation, start, value);
  if (above === null) return null;
  const below = orderOf(evaluation, value, end);
  return below === null ? null : above <= 0 && below <= 0;
}
