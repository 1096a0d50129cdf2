import { childOf, childrenOf } from '../dmn-element.js';
import type { Construct } from './boxed-compiler.js';

/** A boxed invocation (DMN 1.5 §10.2.2.2): parameters are bound by name. */
export const compileInvocation: Construct = (element, compiler) => {
  const target = compiler.part(element, 'calledFunction', 'The name of the function');
  const bindings = childrenOf(element, 'binding').map((binding) => {
    const parameter = childOf(binding, 'parameter');
    const name = parameter?.name ?? '';
    const formula = childOf(binding, 'bindingFormula');
    return {
      name,
      type: compiler.type(parameter),
      expression: formula && compiler.expression(formula),
    };
  });
  return {
    evaluate(scope, run) {
      const parameters = bindings.map(({ name, type, expression }) => {
        const value = expression?.evaluate(scope, run) ?? null;
        return [name, run.typed(value, type, `the parameter "${name}"`)] as const;
      });
      return run.call(target.evaluate(scope, run), new Map(parameters));
    },
  };
};
