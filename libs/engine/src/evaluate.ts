import type { Value } from '@minhbach/bpmn';
import type { FeelExpression, FeelScope } from '@minhbach/feel';
import { Fault, type Outcome } from './fault.js';
import { parseInstant } from './instant-text.js';
import { scopeAt } from './variables.js';
import type { Key } from './state.js';
import type { Step } from './step.js';
import { faultInValue } from './variable-limits.js';

/**
 * The value of an expression at an element instance. A FEEL warning beside a null is a fault, and so is a
 * value that could not be stored.
 */
export function evaluate(step: Step, key: Key, expression: FeelExpression): Outcome<unknown> {
  const { value, warnings } = expression.evaluate(scopeAt(step, key));
  const wrong = value === null && warnings.length > 0 ? warnings.join('; ') : faultInValue(value);
  return wrong === null ? value : new Fault('expression-error', `"${expression.source}": ${wrong}`);
}

/** Whether a condition is true. One that is neither true nor false, or met with a warning, is a fault. */
export function evaluateCondition(
  scope: FeelScope,
  expression: FeelExpression,
  what: string,
): Outcome<boolean> {
  const { value, warnings } = expression.evaluate(scope);
  if (typeof value === 'boolean' && warnings.length === 0) return value;
  const why = warnings.length > 0 ? warnings.join('; ') : 'it is neither true nor false';
  return new Fault('condition-error', `${what}, "${expression.source}": ${why}`);
}

export function evaluateValue(step: Step, key: Key, value: Value): Outcome<unknown> {
  return value.kind === 'static' ? value.value : evaluate(step, key, value.expression);
}

/** A text that must be there, such as a job type or a message name. Numbers are taken as text. */
export function evaluateText(step: Step, key: Key, value: Value, what: string): Outcome<string> {
  const result = evaluateValue(step, key, value);
  if (result instanceof Fault) return result;
  if (typeof result === 'string' && result !== '') return result;
  if (typeof result === 'number') return String(result);
  return new Fault('expression-error', `the ${what} must be a text, but is ${printed(result)}`);
}

export function evaluateOptionalText(
  step: Step,
  key: Key,
  value: Value | undefined,
  what: string,
): Outcome<string | null> {
  if (!value) return null;
  const result = evaluateValue(step, key, value);
  if (result instanceof Fault) return result;
  if (result === null || result === undefined) return null;
  if (typeof result === 'string') return result;
  if (typeof result === 'number') return String(result);
  return new Fault('expression-error', `the ${what} must be a text, but is ${printed(result)}`);
}

/** A list of texts: FEEL list, or static text with commas. */
export function evaluateTexts(
  step: Step,
  key: Key,
  value: Value | undefined,
  what: string,
): Outcome<readonly string[]> {
  if (!value) return [];
  const result = evaluateValue(step, key, value);
  if (result instanceof Fault) return result;
  if (result === null || result === undefined) return [];
  if (typeof result === 'string') {
    return result.split(',').flatMap((part) => part.trim() || []);
  }
  if (Array.isArray(result) && result.every((part) => typeof part === 'string')) return result;
  return new Fault(
    'expression-error',
    `the ${what} must be a list of texts, but is ${printed(result)}`,
  );
}

/** A local date or an instant in ISO 8601, or null. */
export function evaluateOptionalDate(
  step: Step,
  key: Key,
  value: Value | undefined,
  what: string,
): Outcome<string | null> {
  const text = evaluateOptionalText(step, key, value, what);
  if (text === null || text instanceof Fault || parseInstant(text) !== null) return text;
  return new Fault('expression-error', `the ${what} must be a date, but is ${printed(text)}`);
}

export interface Range {
  readonly min: number;
  readonly max: number;
  /** What counts when the model says nothing or null. */
  readonly usual: number;
}

export function evaluateInteger(
  step: Step,
  key: Key,
  value: Value | undefined,
  { min, max, usual }: Range,
  what: string,
): Outcome<number> {
  if (!value) return usual;
  const result = evaluateValue(step, key, value);
  if (result instanceof Fault) return result;
  if (result === null || result === undefined) return usual;
  const number = typeof result === 'string' && result.trim() !== '' ? Number(result) : result;
  if (Number.isInteger(number) && min <= (number as number) && (number as number) <= max) {
    return number as number;
  }
  const range = `from ${String(min)} to ${String(max)}`;
  const message = `the ${what} must be a whole number ${range}, but is ${printed(result)}`;
  return new Fault('expression-error', message);
}

/** A value in a message to a person, cut to a readable length. */
export function printed(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
