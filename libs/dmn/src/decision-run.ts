import {
  callFunction,
  feelFunction,
  WorkExhausted,
  type CompiledExpression,
  type FeelScope,
  type FeelTests,
  type Moment,
} from '@minhbach/feel';
import type { FunctionDefinition, Run } from './boxed/boxed-expression.js';
import type { DecisionTrace, NamedValue, TableTrace } from './explanation.js';
import { coerced, type ItemType } from './types/item-type.js';

const MAX_WARNINGS = 50;
const MAX_WORK = 100_000;
const CALL = 20;
const MAX_DEPTH = 200;

/** Counts what one evaluation of a decision does, and ends it when that is too much. */
export class DecisionRun implements Run {
  readonly warnings: string[] = [];
  readonly decisions: DecisionTrace[] = [];
  private readonly open: { readonly name: string; readonly tables: TableTrace[] }[] = [];
  private work = 0;
  private depth = 0;

  constructor(readonly moment: Moment | undefined) {}

  feel(expression: CompiledExpression, scope: FeelScope): unknown {
    this.spend(1);
    const { value, warnings } = expression.evaluateFeel(scope, this);
    for (const warning of warnings) this.warn(warning);
    return value ?? null;
  }

  passes(tests: FeelTests, value: unknown, scope: FeelScope): boolean {
    this.spend(1);
    const result = tests.matches(value, scope, this);
    for (const warning of result.warnings) this.warn(warning);
    return result.value === true;
  }

  typed(value: unknown, type: ItemType | undefined, what: string): unknown {
    if (!type) return value ?? null;
    const typed = coerced(value, type);
    return typed === undefined ? this.warn(`${what} is not of the type ${type.name}`) : typed;
  }

  call(target: unknown, parameters: ReadonlyMap<string, unknown>): unknown {
    const { value, warnings } = callFunction(target, parameters, this);
    for (const warning of warnings) this.warn(warning);
    return value ?? null;
  }

  define({ name, parameters, result, body }: FunctionDefinition): unknown {
    return feelFunction(
      parameters.map((parameter) => parameter.name),
      (given) => {
        const values = new Map<string, unknown>();
        for (const [index, parameter] of parameters.entries()) {
          const value = given[index] ?? null;
          const typed = this.typed(value, parameter.type, `the parameter "${parameter.name}"`);
          if (typed === null && value !== null) return null;
          values.set(parameter.name, typed);
        }
        return this.typed(
          this.nested(() => body(values)),
          result,
          `what ${name} returns`,
        );
      },
    );
  }

  warn(message: string): null {
    if (this.warnings.length < MAX_WARNINGS) {
      const name = this.open.at(-1)?.name;
      this.warnings.push(name === undefined ? message : `${name}: ${message}`);
    }
    return null;
  }

  spend(units: number): void {
    this.work += units;
    if (this.work > MAX_WORK) throw new WorkExhausted();
  }

  applied(table: TableTrace): void {
    this.open.at(-1)?.tables.push(table);
  }

  /** Makes a decision: what happens meanwhile is told under its name, with what it says it required. */
  making(
    decisionId: string,
    decisionName: string,
    logic: (required: NamedValue[]) => unknown,
  ): unknown {
    const tables: TableTrace[] = [];
    const required: NamedValue[] = [];
    this.open.push({ name: decisionName, tables });
    const value = this.nested(() => logic(required));
    this.open.pop();
    this.decisions.push({ decisionId, decisionName, value, required, tables });
    return value;
  }

  /** Functions and requirements may be nested so deep and no deeper. */
  private nested(evaluate: () => unknown): unknown {
    this.spend(CALL);
    if (this.depth >= MAX_DEPTH) return this.warn('functions call each other too deeply');
    this.depth++;
    try {
      return evaluate();
    } finally {
      this.depth--;
    }
  }
}
