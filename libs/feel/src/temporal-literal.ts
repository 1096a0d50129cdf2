import type { Compiler } from './compiler.js';
import { constant, Evaluation, type Code } from './evaluation.js';
import { compileInvocation } from './invocation.js';
import { textOf } from './literals.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';
import { parseTemporal } from './temporal/parse-temporal.js';

/** `date("2026-12-12")` and `@"P1D"`, computed once when nothing in it varies. */
export function compileTemporal(node: SyntaxNode, compiler: Compiler): Code {
  if (node.parts.length === 1) return constant(literal(node), 'temporal');
  const invocation = compileInvocation(node, compiler);
  const parameters = node.parts.find(({ name }) => name === 'PositionalParameters')?.parts ?? [];
  if (parameters.length > 0 && parameters.every(isLiteral)) {
    const trial = new Evaluation({ get: () => undefined, all: () => ({}) });
    const value = invocation.run(trial);
    if (trial.warnings.length === 0) return constant(value, 'temporal');
  }
  return { ...invocation, kind: 'temporal' };
}

function isLiteral({ name }: SyntaxNode): boolean {
  return name === 'StringLiteral' || name === 'NumericLiteral';
}

function literal(node: SyntaxNode): unknown {
  const text = node.parts[0]?.parts[0];
  const value = text && parseTemporal(textOf(text));
  if (value === undefined) {
    throw new FeelSyntaxError(`${node.text} is not a date, time or duration`);
  }
  return value;
}
