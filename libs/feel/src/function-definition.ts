import { FeelFunction } from 'feelin';
import type { Compiler } from './compiler.js';
import { Bindings, type Code } from './evaluation.js';
import { nameOf } from './names.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** `function(a, b) a + b`, for example to sort by (DMN 1.5 §10.3.2.13). */
export function compileFunction(node: SyntaxNode, compiler: Compiler): Code {
  if (node.parts.some(({ name }) => name === 'external')) {
    throw new FeelSyntaxError('external functions are not supported');
  }
  compiler.discoveries.multiplies = true;
  const formal = node.parts.find(({ name }) => name === 'FormalParameters')?.parts ?? [];
  const names = formal.map((parameter) => nameOf(parameter.parts[0]));
  const definition = node.parts.find(({ name }) => name === 'FunctionBody');
  const body = compiler.binding(names).part(definition?.parts[0]);
  return {
    kind: 'none',
    run: (environment) =>
      new FeelFunction((...values: unknown[]) => {
        environment.evaluation.spend(1);
        const bound = new Map(names.map((name, index) => [name, values[index] ?? null]));
        return body.run(new Bindings(environment, bound));
      }, names),
  };
}
