import { typeIn } from './compile-type.js';
import type { Compiler } from './compiler.js';
import { isInstance } from './conformity.js';
import type { Code } from './evaluation.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** `x instance of list<number>` (DMN 1.5 §10.3.2.3). */
export function compileInstanceOf(node: SyntaxNode, compiler: Compiler): Code {
  const tested = compiler.part(node.parts[0]);
  const written = node.parts.at(-1);
  if (!written) throw new FeelSyntaxError('after "instance of" a type is expected');
  const type = typeIn(written, compiler);
  return {
    kind: 'test',
    run: (environment) => isInstance(tested.run(environment), type, environment.evaluation),
  };
}
