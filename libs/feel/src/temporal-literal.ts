import { evaluate } from 'feelin';
import type { Compiler } from './compiler.js';
import { constant, Evaluation, type Code } from './evaluation.js';
import { compileInvocation } from './invocation.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** `date("2026-12-12")` and `@"P1D"`, computed once when nothing in it varies. */
export function compileTemporal(node: SyntaxNode, compiler: Compiler): Code {
  if (node.parts.length === 1) return constant(literal(node.text), 'temporal');
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

function literal(text: string): unknown {
  const value = read(text);
  if (value === null) throw new FeelSyntaxError(`${text} is not a date, time or duration`);
  return value;
}

/** feelin throws at some dates, for example of years before 0. */
function read(text: string): unknown {
  try {
    return evaluate(text).value;
  } catch {
    return null;
  }
}
