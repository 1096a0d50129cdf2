import { evaluate } from 'feelin';
import type { Compiler } from './compiler.js';
import type { Code } from './evaluation.js';
import type { SyntaxNode } from './syntax-tree.js';

/** `x instance of list<number>` (DMN 1.5 §10.3.2.3); rare, so feelin decides it. */
export function compileInstanceOf(node: SyntaxNode, compiler: Compiler): Code {
  const tested = compiler.part(node.parts[0]);
  const question = `value instance of ${node.parts.at(-1)?.text ?? ''}`;
  return {
    kind: 'test',
    run: (environment) => evaluate(question, { value: tested.run(environment) }).value,
  };
}
