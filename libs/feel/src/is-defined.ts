import type { Compiler } from './compiler.js';
import type { Code } from './evaluation.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** `is defined(x)`: whether there is a value; a missing variable is no mistake here. Not in DMN, common in models. */
export function compileDefined(parameters: SyntaxNode | undefined, compiler: Compiler): Code {
  const [part, ...more] = parameters?.parts ?? [];
  if (!part || more.length > 0) throw new FeelSyntaxError('is defined() takes one value');
  const code = compiler.part(part);
  return {
    kind: 'any',
    run: (environment) => {
      const { warnings } = environment.evaluation;
      const before = warnings.length;
      const value = code.run(environment) ?? null;
      warnings.length = before;
      return value !== null;
    },
  };
}
