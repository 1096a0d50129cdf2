import type { Compiler } from './compiler.js';
import { constant, type Code, type Environment } from './evaluation.js';
import { isIn } from './membership.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** Decides about the value named `?` in its environment. */
export type Decide = (environment: Environment) => boolean;

/** `-`, `"a", "b"`, `not(> 5)`, `? > limit`: DMN 1.5 §10.3.1.2, rule 17. */
export function compileTests(node: SyntaxNode, compiler: Compiler): Decide {
  const [first] = node.parts;
  if (first?.name === 'Wildcard') return () => true;
  const positive = node.parts.find(({ name }) => name === 'PositiveUnaryTests');
  if (!positive) throw new FeelSyntaxError('it holds no test');
  const tests = positive.parts.map((part): Test => {
    const code = compiler.part(part);
    return { code, isCondition: code.kind === 'test' || part.text.includes('?') };
  });
  const wanted = first?.name !== 'not';
  return (environment) => tests.some((test) => holds(test, environment)) === wanted;
}

interface Test {
  readonly code: Code;
  /** Whether a boolean is its answer; else it is a value to compare with a boolean that is tested. */
  readonly isCondition: boolean;
}

/** A test is a value to equal, a list to be in, or a condition that says yes itself. */
function holds({ code, isCondition }: Test, environment: Environment): boolean {
  const result = code.run(environment);
  const value = environment.get('?');
  const isAnswer = isCondition || typeof value !== 'boolean';
  if (typeof result === 'boolean' && isAnswer) return result;
  return isIn(environment.evaluation, value ?? null, result ?? null) === true;
}

/** The tests of `x in (1, > 5)`, as a list. */
export function compilePositiveTests(node: SyntaxNode, compiler: Compiler): Code {
  const tests = node.parts.map((part) => compiler.part(part));
  if (tests.every((test) => test.constant)) {
    const values = tests.map((test) => test.constant?.value);
    return constant(values, 'none');
  }
  return { kind: 'none', run: (environment) => tests.map((test) => test.run(environment)) };
}

/** A literal `true` or `false` tests for exactly that value instead of being the answer. */
export function compilePositiveTest(node: SyntaxNode, compiler: Compiler): Code {
  const test = compiler.part(node.parts[0]);
  if (test.kind !== 'boolean') return test;
  return {
    kind: 'test',
    run: (environment) => {
      const tested = environment.get('?');
      const value = test.run(environment);
      return tested === undefined ? value : value === tested;
    },
  };
}
