import type { Evaluation } from '../evaluation.js';
import { FeelFunction } from '../feel-function.js';
import { toDouble } from '../numbers/decimal-arithmetic.js';
import { isNumber, type FeelNumber } from '../numbers/feel-decimal.js';
import { isContext, type Context, type ValueClass } from '../value-type.js';

/** A parameter of a built-in function: `read` gives undefined for a value that does not fit. */
export interface Parameter<T> {
  readonly name: string;
  readonly optional: boolean;
  /** Whether it takes all values that are left. */
  readonly rest?: boolean;
  readonly read: (value: unknown) => T | undefined;
}

type Values<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** One way to call a built-in function. */
export interface Overload {
  readonly parameters: readonly Parameter<unknown>[];
  run(values: readonly unknown[], evaluation: Evaluation): unknown;
}

/** Thrown by a built-in function that cannot answer; it becomes a null and a warning. */
export class FunctionError extends Error {}

/** Describes one way to call a function; its `run` gets the values of the declared types. */
export function overload<const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  run: (values: Values<P>, evaluation: Evaluation) => unknown,
): Overload {
  return { parameters, run: (values, evaluation) => run(values as Values<P>, evaluation) };
}

function parameter<T>(name: string, fits: (value: unknown) => value is T): Parameter<T> {
  const read = (value: unknown): T | undefined => {
    if (fits(value)) return value;
    const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
    return fits(only) ? only : undefined;
  };
  return { name, optional: false, read };
}

export const text = (name: string) =>
  parameter(name, (value): value is string => typeof value === 'string');

export const truth = (name: string) =>
  parameter(name, (value): value is boolean => typeof value === 'boolean');

export const number = (name: string): Parameter<FeelNumber> => parameter(name, isNumber);

export const context = (name: string): Parameter<Context> => parameter(name, isContext);

export const callback = (name: string) =>
  parameter(name, (value): value is FeelFunction => value instanceof FeelFunction);

/** A value of any of these classes. */
export function instance<T>(name: string, ...classes: readonly ValueClass<T>[]): Parameter<T> {
  return parameter(name, (value): value is T => classes.some((type) => value instanceof type));
}

/** A number whose fraction does not count, as a JavaScript number. */
export function whole(name: string): Parameter<number> {
  const given = number(name);
  const read = (value: unknown) => {
    const found = given.read(value);
    return found === undefined ? undefined : Math.trunc(toDouble(found));
  };
  return { name, optional: false, read };
}

/** A list; anything else but null stands for the list of itself. */
export function list(name: string): Parameter<readonly unknown[]> {
  const read = (value: unknown) => {
    if (Array.isArray(value)) return value as readonly unknown[];
    return value === null ? undefined : [value];
  };
  return { name, optional: false, read };
}

/** Any value, null included. */
export function any(name: string): Parameter<unknown> {
  return { name, optional: false, read: (value) => value };
}

/** All further values as a list. */
export function rest(name: string): Parameter<readonly unknown[]> {
  return { ...list(name), rest: true };
}

/** A parameter that may be left out; null does not fit, unless it is `nullable` too. */
export function optional<T>(required: Parameter<T>): Parameter<T | undefined> {
  return { ...required, optional: true };
}

/** A parameter that may be null or left out; `run` gets null then. */
export function nullable<T>(required: Parameter<T>): Parameter<T | null> {
  const read = (value: unknown) => (value === null ? null : required.read(value));
  return { ...required, optional: true, read };
}
