import { DefinedFunction, type FunctionBody } from './defined-function.js';
import { Evaluation, type Work } from './evaluation.js';
import type { FeelResult } from './expression.js';
import { FeelFunction, type FunctionParameter, type Given } from './feel-function.js';
import type { FeelType } from './feel-type.js';
import { scopeOf } from './scope.js';
import { printed } from './value-type.js';

/** A function value that its host computes, for example a decision model's business knowledge. */
export function feelFunction(
  parameters: readonly (string | FunctionParameter)[],
  body: FunctionBody,
  result?: FeelType,
): FeelFunction {
  const described = parameters.map((parameter) =>
    typeof parameter === 'string' ? { name: parameter } : parameter,
  );
  return new DefinedFunction(described, body, result);
}

/**
 * Calls a FEEL value that should be a function, with values by position or by name; what does not fit is null and
 * a warning. Throws `WorkExhausted` when the call, as a part of `work`, costs too much.
 */
export function callFunction(value: unknown, given: Given, work?: Work): FeelResult {
  const evaluation = new Evaluation(scopeOf(), work);
  if (!(value instanceof FeelFunction)) {
    return { value: null, warnings: [`${printed(value)} is not a function`] };
  }
  return { value: value.call(given, evaluation) ?? null, warnings: evaluation.warnings };
}
