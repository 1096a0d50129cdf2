import {
  compileExpression,
  compileUnaryTests,
  type CompileOptions,
  type CompiledExpression,
  type FeelTests,
} from '@minhbach/feel';
import type { DmnElement } from 'dmn-moddle';
import { textOf } from './dmn-element.js';
import type { FindingList } from './finding-list.js';

/** Compiles the FEEL texts of a file and reports the wrong ones. */
export class FeelReader {
  constructor(
    private readonly findings: FindingList,
    /** The names and types that the expressions may use. */
    private readonly known: CompileOptions,
  ) {}

  /** `undefined` when there is no text, or a wrong one, which is reported. `what` as in "The input". */
  expression(element: DmnElement | undefined, what: string): CompiledExpression | undefined {
    const text = this.feelText(element, what);
    if (element === undefined || text === undefined) return undefined;
    const compiled = compileExpression(text, this.known);
    if (compiled.ok) return compiled.expression;
    this.refuse(element, what, text, compiled.error);
    return undefined;
  }

  /** `undefined` when every value passes, or when the text is wrong, which is reported. */
  tests(element: DmnElement | undefined, what: string): FeelTests | undefined {
    const text = this.feelText(element, what);
    if (element === undefined || text === undefined || text === '-') return undefined;
    const compiled = compileUnaryTests(text, this.known);
    if (compiled.ok) return compiled.tests;
    this.refuse(element, what, text, compiled.error);
    return undefined;
  }

  private feelText(element: DmnElement | undefined, what: string): string | undefined {
    const language = textOf(element, 'expressionLanguage');
    if (element && language && !/feel/i.test(language)) {
      this.findings.error(
        element,
        'expression-language',
        `${what} is written in "${language}". Write it in FEEL.`,
      );
      return undefined;
    }
    return textOf(element, 'text');
  }

  private refuse(element: DmnElement, what: string, text: string, error: string): void {
    const message = `${what} is not valid FEEL: "${text}" – ${error}. Correct the expression.`;
    const code = error.endsWith('not supported') ? 'not-supported' : 'invalid-feel';
    this.findings.error(element, code, message);
  }
}
