import { ANY, type FeelType } from '@minhbach/feel';
import type { ItemType } from './item-type.js';

/** The type as FEEL's `instance of` takes it, which looks at no constraint; `known` are those converted before. */
export function feelType(type: ItemType, known: Map<ItemType, FeelType>): FeelType {
  const before = known.get(type);
  if (before) return before;
  if (type.kind === 'structure') {
    const entries = new Map<string, FeelType>();
    const context: FeelType = { kind: 'context', entries };
    known.set(type, context);
    for (const [name, component] of type.components) entries.set(name, feelType(component, known));
    return context;
  }
  const converted = simpler(type, known);
  known.set(type, converted);
  return converted;
}

function simpler(
  type: Exclude<ItemType, { kind: 'structure' }>,
  known: Map<ItemType, FeelType>,
): FeelType {
  switch (type.kind) {
    case 'any':
      return ANY;
    case 'simple':
      return { kind: 'simple', type: type.type };
    case 'list':
      return { kind: 'list', element: feelType(type.element, known) };
    case 'function':
      return { kind: 'simple', type: 'function' };
    case 'constrained':
      return feelType(type.base, known);
  }
}
