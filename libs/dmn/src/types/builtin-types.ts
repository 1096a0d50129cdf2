import type { ValueType } from '@minhbach/feel';
import type { ItemType } from './item-type.js';

/** A type of FEEL by its name, in the spelling of DMN 1.1 too; undefined when there is none. */
export function builtinType(name: string): ItemType | undefined {
  if (name === 'Any' || name === 'any') return ANY;
  if (name === 'list') return { kind: 'list', element: ANY, name };
  if (name === 'context') return { kind: 'structure', components: new Map(), name };
  if (name === 'function') return { kind: 'function', result: undefined, name };
  const type = SIMPLE.get(name);
  return type && { kind: 'simple', type, text: name, name };
}

const ANY: ItemType = { kind: 'any', name: 'Any' };

const SIMPLE = new Map<string, ValueType>([
  ['string', 'string'],
  ['boolean', 'boolean'],
  ['number', 'number'],
  ['integer', 'number'],
  ['long', 'number'],
  ['double', 'number'],
  ['date', 'date'],
  ['time', 'time'],
  ['dateTime', 'date time'],
  ['date and time', 'date time'],
  ['dayTimeDuration', 'days and time duration'],
  ['yearMonthDuration', 'years and months duration'],
  ['days and time duration', 'days and time duration'],
  ['years and months duration', 'years and months duration'],
]);
