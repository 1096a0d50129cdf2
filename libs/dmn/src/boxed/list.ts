import { childrenOf } from '../dmn-element.js';
import type { Construct } from './boxed-compiler.js';

/** A boxed list (DMN 1.5 §10.2.2.5). */
export const compileList: Construct = (element, compiler) => {
  const elements = childrenOf(element, 'elements').map((each) => compiler.expression(each));
  return { evaluate: (scope, run) => elements.map((each) => each.evaluate(scope, run)) };
};
