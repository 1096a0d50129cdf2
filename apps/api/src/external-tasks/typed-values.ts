import { invalid, type Fault } from '../problems/problem.js';
import { pointerSegment } from '../problems/validation.js';

/** A variable as this protocol writes it: with the name of its type. */
interface TypedValue {
  readonly value: unknown;
  readonly type: string;
  readonly valueInfo: object;
}

const biggestInteger = 2 ** 31 - 1;

/** Values with their types; what is no simple value goes as JSON in text. */
export function typedValues(
  variables: Readonly<Record<string, unknown>>,
): Record<string, TypedValue> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typedValue(value)]),
  );
}

function typedValue(value: unknown): TypedValue {
  const of = (type: string, told: unknown = value) => ({ type, value: told, valueInfo: {} });
  if (value === null || value === undefined) return of('Null', null);
  if (typeof value === 'string') return of('String');
  if (typeof value === 'boolean') return of('Boolean');
  if (typeof value !== 'number') return of('Json', JSON.stringify(value));
  if (!Number.isInteger(value)) return of('Double');
  return of(Math.abs(value) <= biggestInteger ? 'Integer' : 'Long');
}

const numbers = new Set(['integer', 'long', 'short', 'double', 'number', 'bytes']);

/** The plain values; throws with every one that does not fit its type. A transient one is stored like the others. */
export function plainValues(variables: Readonly<Record<string, unknown>> | null | undefined) {
  const faults: Fault[] = [];
  const plain = Object.entries(variables ?? {}).map(([name, typed]) => {
    const pointer = `/variables/${pointerSegment(name)}`;
    const value = isTyped(typed) ? plainValue(typed) : undefined;
    if (value === undefined) faults.push({ pointer, code: 'wrong-type' });
    return [name, value] as const;
  });
  if (faults.length > 0) throw invalid(faults);
  return Object.fromEntries(plain);
}

function isTyped(typed: unknown): typed is { value?: unknown; type?: unknown } {
  return typeof typed === 'object' && typed !== null && !Array.isArray(typed);
}

/** Undefined for what does not fit. */
function plainValue({ value = null, type }: { value?: unknown; type?: unknown }): unknown {
  const name = typeof type === 'string' ? type.toLowerCase() : null;
  if (value === null || name === 'null') return null;
  if (name === 'json' || name === 'object')
    return typeof value === 'string' ? parsed(value) : value;
  if (name === 'string' || name === 'date') return typeof value === 'string' ? value : undefined;
  if (name === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (name !== null && numbers.has(name)) return typeof value === 'number' ? value : undefined;
  return name === null ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
