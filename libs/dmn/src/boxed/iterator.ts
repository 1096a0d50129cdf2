import type { DmnElement } from 'dmn-moddle';
import { textOf } from '../dmn-element.js';
import { LocalScope } from '../local-scope.js';
import type { BoxedCompiler, Construct } from './boxed-compiler.js';
import { elementsOf } from './collection.js';
import type { BoxedExpression } from './boxed-expression.js';

/** A boxed `for` (DMN 1.5 §10.2.2.8); `partial` holds the results so far. */
export const compileFor: Construct = (element, compiler) => {
  const { variable, list, body } = parts(element, 'return', compiler);
  return {
    evaluate(scope, run) {
      const elements = elementsOf(list.evaluate(scope, run), run);
      if (!elements) return null;
      const results: unknown[] = [];
      for (const each of elements) {
        const inner = new Map([
          [variable, each],
          ['partial', [...results]],
        ]);
        run.spend(results.length);
        results.push(body.evaluate(new LocalScope(inner, scope), run));
      }
      return results;
    },
  };
};

/** A boxed `some` (DMN 1.5 §10.2.2.9). */
export const compileSome: Construct = (element, compiler) => quantified(element, compiler, true);

/** A boxed `every` (DMN 1.5 §10.2.2.9). */
export const compileEvery: Construct = (element, compiler) => quantified(element, compiler, false);

/** Ends with the first condition that decides it, or with null at one that is neither true nor false. */
function quantified(
  element: DmnElement,
  compiler: BoxedCompiler,
  decisive: boolean,
): BoxedExpression {
  const { variable, list, body } = parts(element, 'satisfies', compiler);
  return {
    evaluate(scope, run) {
      const elements = elementsOf(list.evaluate(scope, run), run);
      if (!elements) return null;
      for (const each of elements) {
        const holds = body.evaluate(new LocalScope(new Map([[variable, each]]), scope), run);
        if (holds === decisive) return decisive;
        if (typeof holds !== 'boolean') return run.warn('a condition is neither true nor false');
      }
      return !decisive;
    },
  };
}

function parts(
  element: DmnElement,
  body: string,
  compiler: BoxedCompiler,
): { readonly variable: string; readonly list: BoxedExpression; readonly body: BoxedExpression } {
  const variable = textOf(element, 'iteratorVariable') ?? '';
  if (variable === '') {
    const message = 'The iteration has no variable. Name one.';
    compiler.findings.error(element, 'no-iterator-variable', message);
  }
  const inner = compiler.knowing([variable, 'partial']);
  return {
    variable,
    list: compiler.part(element, 'in', 'The list'),
    body: inner.part(element, body, 'What is done with each element'),
  };
}
