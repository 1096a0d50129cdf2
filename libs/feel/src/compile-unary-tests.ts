import { compileSource, type CompileOptions } from './compile-source.js';
import { Bindings, Evaluation, type Work } from './evaluation.js';
import type { FeelScope } from './expression.js';
import { settled } from './settled.js';
import { compileTests } from './unary-tests.js';

/** Whether a value passed; null when an error kept the tests from saying so. */
export interface TestResult {
  readonly value: boolean | null;
  readonly warnings: readonly string[];
}

/** Tests such as `> 5` or `"a", "b"`, compiled once. */
export interface FeelTests {
  readonly source: string;
  /** Top-level variable names that the answer depends on besides the tested value. */
  readonly reads: readonly string[];
  /** `work` is the evaluation that this one is a part of, whose limits then count for both. */
  matches(value: unknown, scope: FeelScope, work?: Work): TestResult;
}

export type TestsCompilation =
  { readonly ok: true; readonly tests: FeelTests } | { readonly ok: false; readonly error: string };

/** Compiles the unary tests of a decision table's cell or of a list of allowed values (DMN 1.5 §7.3.3). */
export function compileUnaryTests(source: string, options: CompileOptions = {}): TestsCompilation {
  const compiled = compileSource(source, 'unary-tests', options, compileTests);
  if ('error' in compiled) return { ok: false, error: compiled.error };
  const { code: decide, reads } = compiled;
  const matches = (value: unknown, scope: FeelScope, work?: Work): TestResult => {
    const evaluation = new Evaluation(scope, work);
    const tested = new Bindings(evaluation, new Map([['?', value ?? null]]));
    const result = settled(evaluation, () => decide(tested));
    return {
      value: typeof result.value === 'boolean' ? result.value : null,
      warnings: result.warnings,
    };
  };
  return { ok: true, tests: { source, reads, matches } };
}
