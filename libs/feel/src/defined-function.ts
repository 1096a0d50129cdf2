import type { Evaluation } from './evaluation.js';
import { FeelFunction, isByPosition, type FunctionParameter, type Given } from './feel-function.js';
import { ANY, type FeelType } from './feel-type.js';
import { coerced } from './conformity.js';
import { printed, typeOf } from './value-type.js';

/** Computes a function's value from exactly one value for each parameter. */
export type FunctionBody = (values: readonly unknown[], evaluation: Evaluation) => unknown;

/** A function that an expression or a decision model defines (DMN 1.5 §10.3.2.13.2). */
export class DefinedFunction extends FeelFunction {
  constructor(
    readonly parameters: readonly FunctionParameter[],
    private readonly body: FunctionBody,
    override readonly result?: FeelType,
  ) {
    super();
  }

  override call(given: Given, evaluation: Evaluation): unknown {
    evaluation.spend(1);
    const values = this.arrange(given);
    if (!values) return evaluation.warn(`${this.usage()} was called with other parameters`);
    const fitting: unknown[] = [];
    for (const [index, { name, type }] of this.parameters.entries()) {
      const value = values[index] ?? null;
      const fit = type ? coerced(value, type, evaluation) : value;
      if (fit === null && typeOf(value) !== 'null') {
        return evaluation.warn(`${printed(value)} is not of the type that "${name}" has`);
      }
      fitting.push(fit);
    }
    return coerced(this.body(fitting, evaluation) ?? null, this.result ?? ANY, evaluation);
  }

  /** One value for each parameter; undefined when there are more, fewer or others. */
  private arrange(given: Given): readonly unknown[] | undefined {
    if (isByPosition(given)) return given.length === this.parameters.length ? given : undefined;
    const isComplete = this.parameters.every(({ name }) => given.has(name));
    if (!isComplete || given.size !== this.parameters.length) return undefined;
    return this.parameters.map(({ name }) => given.get(name));
  }

  private usage(): string {
    return `a function of (${this.parameters.map(({ name }) => name).join(', ')})`;
  }
}
