import type { Evaluation } from './evaluation.js';
import type { FeelResult } from './expression.js';

/** Runs an evaluation to its end: whatever is thrown in it becomes a null and a warning. */
export function settled(evaluation: Evaluation, run: () => unknown): FeelResult {
  try {
    return { value: run(), warnings: evaluation.warnings };
  } catch (error) {
    return { value: null, warnings: [...evaluation.warnings, explained(error)] };
  }
}

function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const deep = error instanceof RangeError && error.message.startsWith('Maximum call stack');
  return deep ? 'the expression calls itself too deeply' : error.message;
}
