import { FeelFunction } from 'feelin';
import { WorkExhausted } from './evaluation.js';
import type { FeelResult } from './expression.js';

/** A function that a host gives to FEEL, for example a business knowledge model. */
export function feelFunction(
  parameters: readonly string[],
  call: (values: readonly unknown[]) => unknown,
): unknown {
  const names = [...parameters];
  return new FeelFunction((...values: unknown[]) => {
    if (values.length !== names.length || values.includes(undefined)) {
      throw new Error(`a function of (${names.join(', ')}) was called with other parameters`);
    }
    return call(values);
  }, names);
}

/** Calls a FEEL function by the names of its parameters; null and a warning when it is none or takes others. */
export function callFunction(value: unknown, given: ReadonlyMap<string, unknown>): FeelResult {
  if (!(value instanceof FeelFunction)) {
    return { value: null, warnings: ['what is called is not a function'] };
  }
  const names = (value as unknown as { readonly parameterNames: readonly string[] }).parameterNames;
  try {
    const unknown = [...given.keys()].find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Error(`the function has no parameter "${unknown}"`);
    return { value: value.invoke(Object.fromEntries(given)) ?? null, warnings: [] };
  } catch (error) {
    if (error instanceof WorkExhausted) throw error;
    return { value: null, warnings: [error instanceof Error ? error.message : String(error)] };
  }
}
