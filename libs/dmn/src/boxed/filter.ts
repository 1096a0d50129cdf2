import { typeOf, type FeelScope } from '@minhbach/feel';
import { LocalScope } from '../local-scope.js';
import type { Construct } from './boxed-compiler.js';
import { elementsOf } from './collection.js';

/** A boxed filter (DMN 1.5 §10.2.2.7): the condition reads the element as `item`, and its entries by their names. */
export const compileFilter: Construct = (element, compiler) => {
  const list = compiler.part(element, 'in', 'The list');
  const condition = compiler.knowing(['item']).part(element, 'match', 'The condition');
  return {
    evaluate(scope, run) {
      const elements = elementsOf(list.evaluate(scope, run), run);
      if (!elements) return null;
      const kept: unknown[] = [];
      for (const item of elements) {
        const holds = condition.evaluate(itemScope(item, scope), run);
        if (typeof holds !== 'boolean') return run.warn('a condition is neither true nor false');
        if (holds) kept.push(item);
      }
      return kept;
    },
  };
};

function itemScope(item: unknown, scope: FeelScope): FeelScope {
  const entries = typeOf(item) === 'context' ? Object.entries(item as object) : [];
  const names: readonly (readonly [string, unknown])[] = [['item', item], ...entries];
  return new LocalScope(new Map(names), scope);
}
