import { WorkExhausted } from './evaluation.js';
import { toDouble } from './numbers/decimal-arithmetic.js';
import type { FeelNumber } from './numbers/feel-decimal.js';
import { isTemporal } from './temporal/temporal-arithmetic.js';
import { typeOf } from './value-type.js';

const MAX_DEPTH = 100;
const MAX_NODES = 200_000;

/**
 * A FEEL result as JSON: dates, times and durations as the ISO 8601 text that `string()` prints; null for what
 * JSON cannot say (functions, ranges, NaN, infinities). A value that is JSON already is returned as it is.
 * Throws `WorkExhausted` above 200,000 parts or 100 levels.
 */
export function toJsonValue(value: unknown): unknown {
  return convert(value, { nodes: 0 }, 0);
}

interface Count {
  nodes: number;
}

function convert(value: unknown, count: Count, depth: number): unknown {
  count.nodes++;
  if (count.nodes > MAX_NODES || depth > MAX_DEPTH) throw new WorkExhausted();
  switch (typeOf(value)) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return numberOf(value as FeelNumber);
    case 'list':
      return convertList(value as unknown[], count, depth);
    case 'context':
      return convertContext(value as Record<string, unknown>, count, depth);
    default:
      return isTemporal(value) ? String(value) : null;
  }
}

/** The nearest JavaScript number. */
function numberOf(value: FeelNumber): number | null {
  const number = toDouble(value);
  return Number.isFinite(number) ? number : null;
}

function convertList(list: readonly unknown[], count: Count, depth: number): readonly unknown[] {
  const converted = list.map((element) => convert(element, count, depth + 1));
  return converted.every((element, index) => Object.is(element, list[index])) ? list : converted;
}

function convertContext(
  context: Readonly<Record<string, unknown>>,
  count: Count,
  depth: number,
): unknown {
  const entries = Object.entries(context);
  // Some code merges objects by assignment, which would make this entry the prototype.
  const safe = entries.filter(([key]) => key !== '__proto__');
  let same = safe.length === entries.length;
  const converted = safe.map(([key, value]) => {
    const json = convert(value, count, depth + 1);
    same &&= Object.is(json, value);
    return [key, json] as const;
  });
  return same ? context : Object.fromEntries(converted);
}
