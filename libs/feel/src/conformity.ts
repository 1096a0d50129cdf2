import type { Work } from './evaluation.js';
import { FeelFunction } from './feel-function.js';
import { FeelRange } from './feel-range.js';
import { ANY, type FeelType } from './feel-type.js';
import { isContext, typeOf } from './value-type.js';

/** `value instance of type`: null is an instance of nothing but Null. */
export function isInstance(value: unknown, type: FeelType, work: Work): boolean {
  const isNull = value === null || value === undefined;
  if (isNull) return type.kind === 'simple' && type.type === 'null';
  return conforms(value, type, work);
}

/** Whether a value may stand where the type is expected; null may stand everywhere. */
export function conforms(value: unknown, type: FeelType, work: Work): boolean {
  work.spend(0.1);
  if (value === null || value === undefined) return true;
  switch (type.kind) {
    case 'any':
      return true;
    case 'simple':
      return typeOf(value) === type.type;
    case 'list':
      return (
        Array.isArray(value) && value.every((element) => conforms(element, type.element, work))
      );
    case 'range':
      return value instanceof FeelRange && holdsOnly(value, type.element, work);
    case 'context':
      return isContext(value) && hasEntries(value, type.entries, work);
    case 'function':
      return value instanceof FeelFunction && isCallable(value, type.parameters, type.result);
    case 'constrained':
      return conforms(value, type.base, work) && type.allows(value);
  }
}

function holdsOnly(range: FeelRange, element: FeelType, work: Work): boolean {
  return conforms(range.start, element, work) && conforms(range.end, element, work);
}

function hasEntries(
  value: Readonly<Record<string, unknown>>,
  entries: ReadonlyMap<string, FeelType>,
  work: Work,
): boolean {
  return [...entries].every(
    ([name, type]) => Object.hasOwn(value, name) && conforms(value[name], type, work),
  );
}

/** A function's parameters may be wider than asked for, and its result narrower. */
function isCallable(
  value: FeelFunction,
  parameters: readonly FeelType[],
  result: FeelType,
): boolean {
  if (value.parameters.length !== parameters.length) return false;
  const accepts = value.parameters.every((parameter, index) =>
    isNarrower(parameters[index] ?? ANY, parameter.type ?? ANY),
  );
  return accepts && isNarrower(value.result ?? ANY, result);
}

/** Whether every value of one type is one of the other. */
function isNarrower(narrow: FeelType, wide: FeelType): boolean {
  if (wide.kind === 'any') return true;
  if (narrow.kind === 'constrained') return isNarrower(narrow.base, wide);
  if (narrow.kind === 'simple') return wide.kind === 'simple' && narrow.type === wide.type;
  if (narrow.kind === 'list')
    return wide.kind === 'list' && isNarrower(narrow.element, wide.element);
  if (narrow.kind === 'range') {
    return wide.kind === 'range' && isNarrower(narrow.element, wide.element);
  }
  if (narrow.kind === 'context' && wide.kind === 'context') {
    return [...wide.entries].every(([name, type]) => {
      const own = narrow.entries.get(name);
      return own !== undefined && isNarrower(own, type);
    });
  }
  return narrow.kind === wide.kind && narrow.kind === 'function';
}

/**
 * A value for a place that wants a type (DMN 1.5 §10.3.2.9.4): a list of one element stands for the element, an
 * element for a list of it, a date for its midnight; null where nothing of it fits.
 */
export function coerced(value: unknown, type: FeelType, work: Work): unknown {
  if (conforms(value, type, work)) return value ?? null;
  const candidates = type.kind === 'list' ? [[value]] : Array.isArray(value) ? value : [];
  const fits = candidates.length === 1 && conforms(candidates[0], type, work);
  return fits ? (candidates[0] as unknown) : null;
}
