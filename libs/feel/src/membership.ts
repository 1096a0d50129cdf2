import { FeelRange } from 'feelin';
import type { Compiler } from './compiler.js';
import { equal, negated } from './equality.js';
import { constant, Evaluation, type Code, type Environment } from './evaluation.js';
import { includes, openRange, rangeOf } from './range.js';
import type { SyntaxNode } from './syntax-tree.js';

/** `x in 5`, `x in [1..5]`, `x in (1, > 5)`. */
export function compileIn(value: Code, rest: readonly SyntaxNode[], compiler: Compiler): Code {
  const tests = compiler.part(rest.length > 1 ? rest[1] : rest[0]);
  return {
    kind: 'test',
    run: (environment) =>
      isIn(environment.evaluation, value.run(environment), tests.run(environment)),
  };
}

/** One true test is enough; without it, a test that could not be decided leaves the answer open. */
function isIn(evaluation: Evaluation, value: unknown, tests: unknown): boolean | null {
  if (tests === null) return null;
  let open = false;
  for (const test of Array.isArray(tests) ? tests : [tests]) {
    const result = passes(evaluation, test, value);
    if (result === true) return true;
    if (result === null && (test instanceof FeelRange || typeof test === 'function')) open = true;
  }
  return open ? null : false;
}

/** Whether `value` passes one test: a range that holds it, a function that says so, or an equal value. */
export function passes(evaluation: Evaluation, test: unknown, value: unknown): boolean | null {
  if (test instanceof FeelRange) return includes(evaluation, test, value);
  if (typeof test !== 'function') return equal(test, value);
  const result = (test as (tested: unknown) => unknown)(value);
  return typeof result === 'boolean' ? result : null;
}

/** `> 5`, `= x` or `[1..5]` where a test is expected; the value is a range or a function. */
export function compileSimpleTest(node: SyntaxNode, compiler: Compiler): Code {
  const [first, operand] = node.parts;
  if (!operand) return compiler.part(first);
  const operator = first?.text ?? '';
  const code = compiler.part(operand);
  return folded([code], (environment) => {
    const bound = code.run(environment);
    if (operator === '=') return (value: unknown) => equal(value, bound);
    if (operator === '!=') return (value: unknown) => negated(equal(value, bound));
    return openRange(environment.evaluation, operator, bound);
  });
}

/** `[1..5)`. */
export function compileInterval(node: SyntaxNode, compiler: Compiler): Code {
  const [start, end] = [compiler.part(node.parts[1]), compiler.part(node.parts[3])];
  const startIncluded = node.parts[0]?.text === '[';
  const endIncluded = node.parts[4]?.text === ']';
  return folded([start, end], (environment) => {
    const bounds = { start: start.run(environment), end: end.run(environment) };
    return rangeOf(environment.evaluation, {
      ...bounds,
      startIncluded: bounds.start !== null && startIncluded,
      endIncluded: bounds.end !== null && endIncluded,
    });
  });
}

/** Computes a range of constants once, so that a decision table compares without building it. */
function folded(operands: readonly Code[], run: (environment: Environment) => unknown): Code {
  if (operands.every((operand) => operand.constant)) {
    const trial = new Evaluation({ get: () => undefined, all: () => ({}) });
    const value = run(trial);
    if (trial.warnings.length === 0) return constant(value, 'test');
  }
  return { kind: 'test', run };
}
