import { compileSource, type CompileOptions } from './compile-source.js';
import { Evaluation, type Code, type Work } from './evaluation.js';
import type { FeelExpression, FeelResult, FeelScope } from './expression.js';
import { toJsonValue } from './json-value.js';
import { settled } from './settled.js';

/** An expression that can also hand its result to other FEEL code, dates still being dates. */
export interface CompiledExpression extends FeelExpression {
  /** `work` is the evaluation that this one is a part of, whose limits then count for both. */
  evaluateFeel(scope: FeelScope, work?: Work): FeelResult;
}

export type ExpressionCompilation =
  | { readonly ok: true; readonly expression: CompiledExpression }
  | { readonly ok: false; readonly error: string };

/**
 * Compiles a FEEL expression (DMN 1.5 chapter 10, without the leading `=`) once, to be evaluated often. The
 * value it returns is always JSON; numbers are computed exactly with 34 digits and become the nearest JSON number only at the end.
 */
export function compileExpression(
  source: string,
  options: CompileOptions = {},
): ExpressionCompilation {
  const compiled = compileSource(source, 'expression', options, (node, compiler) =>
    compiler.part(node),
  );
  if ('error' in compiled) return { ok: false, error: compiled.error };
  return { ok: true, expression: expressionOf(source, compiled.reads, compiled.code) };
}

function expressionOf(source: string, reads: readonly string[], code: Code): CompiledExpression {
  const evaluateFeel = (scope: FeelScope, work?: Work): FeelResult => {
    const evaluation = new Evaluation(scope, work);
    return settled(evaluation, () => code.run(evaluation) ?? null);
  };
  const evaluate = (scope: FeelScope): FeelResult => {
    const evaluation = new Evaluation(scope);
    return settled(evaluation, () => toJsonValue(code.run(evaluation) ?? null));
  };
  return { source, reads, evaluate, evaluateFeel };
}
