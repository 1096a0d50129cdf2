import type { Evaluation } from './evaluation.js';
import type { FeelType } from './feel-type.js';

/** What a function calls one of its parameters, and the type that it wants, if it says so. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: FeelType | undefined;
}

/** Values as a call gives them: by position, or by the parameters' names. */
export type Given = readonly unknown[] | ReadonlyMap<string, unknown>;

export function isByPosition(given: Given): given is readonly unknown[] {
  return Array.isArray(given);
}

/** A function as a FEEL value: built in, defined by an expression or given by a decision model. */
export abstract class FeelFunction {
  abstract readonly parameters: readonly FunctionParameter[];
  /** The type of what it returns, if it says so. */
  readonly result?: FeelType | undefined;

  /** Calls it; values that do not fit become a null and a warning. */
  abstract call(given: Given, evaluation: Evaluation): unknown;
}
