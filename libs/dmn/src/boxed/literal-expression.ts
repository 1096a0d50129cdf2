import { textOf } from '../dmn-element.js';
import type { Construct } from './boxed-compiler.js';
import { NOTHING } from './boxed-expression.js';

/** FEEL text (DMN 1.5 §7.3.3). */
export const compileLiteral: Construct = (element, { feel, findings }) => {
  const expression = feel.expression(element, 'The expression');
  if (expression) return { evaluate: (scope, run) => run.feel(expression, scope) };
  if (textOf(element, 'text') === undefined) {
    findings.error(element, 'no-logic', 'The expression is empty. Write one.');
  }
  return NOTHING;
};
