import { commonKind } from './arithmetic.js';
import type { Compiler } from './compiler.js';
import type { Code } from './evaluation.js';
import type { SyntaxNode } from './syntax-tree.js';

/** Three-valued `and` (DMN 1.5 §10.3.2.9, table 50): whatever is not boolean counts as null. */
export function compileConjunction(node: SyntaxNode, compiler: Compiler): Code {
  return junction(node, compiler, false);
}

/** Three-valued `or`. */
export function compileDisjunction(node: SyntaxNode, compiler: Compiler): Code {
  return junction(node, compiler, true);
}

/** One operand equal to `decisive` decides; it is not needed to evaluate the other then. */
function junction(node: SyntaxNode, compiler: Compiler, decisive: boolean): Code {
  const [left, right] = [compiler.part(node.parts[0]), compiler.part(node.parts[2])];
  return {
    kind: 'test',
    run: (environment) => {
      const first = left.run(environment);
      if (first === decisive) return decisive;
      const second = right.run(environment);
      if (second === decisive) return decisive;
      return typeof first === 'boolean' && typeof second === 'boolean' ? !decisive : null;
    },
  };
}

/** `if … then … else …`; only false and null take the else. */
export function compileIf(node: SyntaxNode, compiler: Compiler): Code {
  const [condition, then, otherwise] = [1, 3, 5].map((index) => compiler.part(node.parts[index]));
  if (!condition || !then || !otherwise) return compiler.unsupported(node);
  return {
    kind: commonKind(then, otherwise),
    run: (environment) =>
      isTruthy(condition.run(environment)) ? then.run(environment) : otherwise.run(environment),
  };
}

/** What feelin takes for true where a condition is expected. */
export function isTruthy(value: unknown): boolean {
  return value !== false && value !== null;
}
