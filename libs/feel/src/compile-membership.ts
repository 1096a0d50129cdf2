import type { Compiler } from './compiler.js';
import { constant, Evaluation, type Code, type Environment } from './evaluation.js';
import { FeelRange, type RangeForm } from './feel-range.js';
import { isIn } from './membership.js';
import type { SyntaxNode } from './syntax-tree.js';
import { printed } from './value-type.js';

/** `x in 5`, `x in [1..5]`, `x in (1, > 5)`. */
export function compileIn(value: Code, rest: readonly SyntaxNode[], compiler: Compiler): Code {
  const tests = compiler.part(rest.length > 1 ? rest[1] : rest[0]);
  return {
    kind: 'test',
    run: (environment) =>
      isIn(environment.evaluation, value.run(environment), tests.run(environment)),
  };
}

/** `> 5`, `= x` or `[1..5]` where a test is expected; the value is a range. */
export function compileSimpleTest(node: SyntaxNode, compiler: Compiler): Code {
  const [first, operand] = node.parts;
  if (!operand) return compiler.part(first);
  const form = first?.text as Exclude<RangeForm, 'interval'>;
  const code = compiler.part(operand);
  return folded([code], ({ evaluation }, [bound]) => {
    return (
      FeelRange.test(form, bound) ?? evaluation.warn(`${printed(bound)} has no order to test with`)
    );
  });
}

/** `[1..5)`. */
export function compileInterval(node: SyntaxNode, compiler: Compiler): Code {
  const ends = [compiler.part(node.parts[1]), compiler.part(node.parts[3])];
  const startIncluded = node.parts[0]?.text === '[';
  const endIncluded = node.parts[4]?.text === ']';
  return folded(ends, ({ evaluation }, [start, end]) => {
    const range = FeelRange.between(start ?? null, end ?? null, startIncluded, endIncluded);
    if (range) return range;
    return evaluation.warn(`there is no order between ${printed(start)} and ${printed(end)}`);
  });
}

/** Computes a range of constants once, so that a decision table compares without building it. */
function folded(
  operands: readonly Code[],
  build: (environment: Environment, values: readonly unknown[]) => unknown,
): Code {
  const run = (environment: Environment) =>
    build(
      environment,
      operands.map((operand) => operand.run(environment) ?? null),
    );
  if (operands.every((operand) => operand.constant)) {
    const trial = new Evaluation({ get: () => undefined, all: () => ({}) });
    const value = run(trial);
    if (trial.warnings.length === 0) return constant(value, 'test');
  }
  return { kind: 'test', run };
}
