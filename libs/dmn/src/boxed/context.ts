import type { DmnElement } from 'dmn-moddle';
import { childOf, childrenOf } from '../dmn-element.js';
import { LocalScope } from '../local-scope.js';
import type { ItemType } from '../types/item-type.js';
import type { BoxedCompiler, Construct } from './boxed-compiler.js';
import type { BoxedExpression } from './boxed-expression.js';

interface Entry {
  /** Undefined for the result of the context. */
  readonly name: string | undefined;
  readonly type: ItemType | undefined;
  readonly expression: BoxedExpression;
}

/**
 * A boxed context (DMN 1.5 §10.2.2.3): each entry may use the ones before it, a function among them also itself.
 * An entry without a variable is the value; without one the value is the context of all entries.
 */
export const compileContext: Construct = (element, compiler) => {
  const names: string[] = [];
  const entries = childrenOf(element, 'contextEntry').map((entry) => {
    const name = childOf(entry, 'variable')?.name;
    if (name !== undefined) names.push(name);
    return compileEntry(entry, name, compiler.knowing(names));
  });
  return {
    evaluate(scope, run) {
      const values = new Map<string, unknown>();
      const inner = new LocalScope(values, scope);
      for (const { name, type, expression } of entries) {
        const value = expression.evaluate(inner, run);
        if (name === undefined) return value;
        values.set(name, run.typed(value, type, `"${name}"`));
      }
      return Object.fromEntries(values);
    },
  };
};

function compileEntry(entry: DmnElement, name: string | undefined, compiler: BoxedCompiler): Entry {
  const type = compiler.type(childOf(entry, 'variable'));
  return { name, type, expression: compiler.part(entry, 'value', `The entry "${name ?? ''}"`) };
}
