import type { Value } from '@minhbach/bpmn';
import type { FeelExpression, FeelScope } from '@minhbach/feel';
import { Fault, type Outcome } from './fault.js';
import { scopeAt } from './variables.js';
import type { Key } from './state.js';
import type { Step } from './step.js';

/** The value of an expression at an element instance; a FEEL warning beside a null is a fault. */
export function evaluate(step: Step, key: Key, expression: FeelExpression): Outcome<unknown> {
  return evaluateIn(scopeAt(step, key), expression);
}

function evaluateIn(scope: FeelScope, expression: FeelExpression): unknown {
  const { value, warnings } = expression.evaluate(scope);
  if (value === null && warnings.length > 0) {
    return new Fault('expression-error', `"${expression.source}": ${warnings.join('; ')}`);
  }
  return value;
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
  if (typeof result === 'string') return result.split(',').map((part) => part.trim());
  if (Array.isArray(result) && result.every((part) => typeof part === 'string')) return result;
  return new Fault(
    'expression-error',
    `the ${what} must be a list of texts, but is ${printed(result)}`,
  );
}

export function evaluateNumber(
  step: Step,
  key: Key,
  value: Value | undefined,
  fallback: number,
  what: string,
): Outcome<number> {
  if (!value) return fallback;
  const result = evaluateValue(step, key, value);
  if (result instanceof Fault) return result;
  if (result === null || result === undefined) return fallback;
  const number = typeof result === 'string' ? Number(result) : result;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  return new Fault('expression-error', `the ${what} must be a number, but is ${printed(result)}`);
}

/** A value in a message to a person, cut to a readable length. */
export function printed(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
