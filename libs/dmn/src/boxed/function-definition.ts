import type { DmnElement } from 'dmn-moddle';
import { childOf, childrenOf, textOf } from '../dmn-element.js';
import { LocalScope } from '../local-scope.js';
import type { ItemType } from '../types/item-type.js';
import type { BoxedCompiler, Construct } from './boxed-compiler.js';
import { NOTHING, type BoxedExpression } from './boxed-expression.js';

/** A function's parameters and body, as boxed expressions and business knowledge models have them. */
export interface FunctionParts {
  readonly parameters: readonly { readonly name: string; readonly type: ItemType | undefined }[];
  readonly body: BoxedExpression;
}

/** A boxed function (DMN 1.5 §10.2.2.4); its body sees what surrounds it. */
export const compileFunctionDefinition: Construct = (element, compiler) => {
  const { parameters, body } = functionParts(element, compiler);
  return {
    evaluate: (scope, run) =>
      run.define({
        name: 'the function',
        parameters,
        result: undefined,
        body: (values) => body.evaluate(new LocalScope(values, scope), run),
      }),
  };
};

/** Compiles a function in FEEL; those that call Java or PMML are refused. */
export function functionParts(definition: DmnElement, compiler: BoxedCompiler): FunctionParts {
  const parameters = childrenOf(definition, 'formalParameter').map((parameter) => ({
    name: parameter.name ?? '',
    type: compiler.type(parameter),
  }));
  const kind = textOf(definition, 'kind') ?? 'FEEL';
  if (kind !== 'FEEL') {
    const message = `Functions in ${kind} run code outside the model and are not supported. Write it in FEEL.`;
    compiler.refuse(definition, message);
    return { parameters, body: NOTHING };
  }
  const inner = compiler.knowing(parameters.map(({ name }) => name));
  if (childOf(definition, 'body')) {
    return { parameters, body: inner.part(definition, 'body', 'The body') };
  }
  compiler.findings.error(definition, 'no-logic', 'The function has no body. Add an expression.');
  return { parameters, body: NOTHING };
}
