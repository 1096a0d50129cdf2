import { typeIn } from './compile-type.js';
import type { Compiler } from './compiler.js';
import { DefinedFunction } from './defined-function.js';
import { Bindings, type Code } from './evaluation.js';
import { nameOf } from './names.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** `function(a, b: number) a + b`, for example to sort by (DMN 1.5 §10.3.2.13.2). */
export function compileFunction(node: SyntaxNode, compiler: Compiler): Code {
  if (node.parts.some(({ name }) => name === 'external')) {
    throw new FeelSyntaxError('external functions are not supported');
  }
  const formal = node.parts.find(({ name }) => name === 'FormalParameters')?.parts ?? [];
  const parameters = formal.map((parameter) => ({
    name: nameOf(parameter.parts[0]),
    type: parameter.parts[1] && typeIn(parameter.parts[1], compiler),
  }));
  const names = parameters.map(({ name }) => name);
  const definition = node.parts.find(({ name }) => name === 'FunctionBody');
  const body = compiler.binding(names).part(definition?.parts[0]);
  return {
    kind: 'none',
    run: (environment) =>
      new DefinedFunction(parameters, (values) => {
        const bound = new Map(names.map((name, index) => [name, values[index] ?? null]));
        return body.run(new Bindings(environment, bound));
      }),
  };
}
