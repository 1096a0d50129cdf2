import type { Construct } from './boxed-compiler.js';

/** A boxed conditional (DMN 1.5 §10.2.2.6). */
export const compileConditional: Construct = (element, compiler) => {
  const condition = compiler.part(element, 'if', 'The condition');
  const yes = compiler.part(element, 'then', 'The result when it holds');
  const no = compiler.part(element, 'else', 'The result when it does not hold');
  return {
    evaluate(scope, run) {
      const holds = condition.evaluate(scope, run);
      if (holds !== null && typeof holds !== 'boolean') {
        return run.warn('the condition is neither true nor false');
      }
      return (holds ? yes : no).evaluate(scope, run);
    },
  };
};
