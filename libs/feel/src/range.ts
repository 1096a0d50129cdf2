import { FeelRange } from 'feelin';
import type { Evaluation } from './evaluation.js';
import { printed, typeOf, type ValueType } from './value-type.js';

const ORDERED = new Set<ValueType>(['string', 'number', 'duration', 'time', 'date time', 'date']);

interface Bounds {
  readonly start: unknown;
  readonly end: unknown;
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;
}

/** A range (DMN 1.5 §10.3.2.7), open where a bound is null; null and a warning when the bounds have no order. */
export function rangeOf(evaluation: Evaluation, bounds: Bounds): FeelRange | null {
  const { start, end } = bounds;
  const types = [start, end].map(typeOf).filter((type) => type !== 'null');
  const [type] = types;
  if (types.some((other) => other !== type || !ORDERED.has(other))) {
    return evaluation.warn(`there is no order between ${printed(start)} and ${printed(end)}`);
  }
  return new FeelRange({
    start,
    end,
    'start included': bounds.startIncluded,
    'end included': bounds.endIncluded,
    valueType: type ?? null,
  });
}

/** Whether the range holds a value, or a whole range. Null for null, and with a warning for another type. */
export function includes(evaluation: Evaluation, range: FeelRange, value: unknown): boolean | null {
  const type = typeOf(value);
  if (type === 'null') return null;
  if (range.valueType !== null && type !== 'range' && type !== range.valueType) {
    return evaluation.warn(`${printed(value)} cannot be compared with ${bound(range)}`);
  }
  return range.includes(value);
}

function bound(range: FeelRange): string {
  return printed(range.start ?? range.end);
}

export /** What `> 5` stands for in a unary test: the range above 5. */
function openRange(evaluation: Evaluation, operator: string, bound: unknown): FeelRange | null {
  const above = operator.startsWith('>');
  return rangeOf(evaluation, {
    start: above ? bound : null,
    end: above ? null : bound,
    startIncluded: operator === '>=',
    endIncluded: operator === '<=',
  });
}
