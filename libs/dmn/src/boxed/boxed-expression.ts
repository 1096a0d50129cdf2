import type { CompiledExpression, FeelScope, FeelTests } from '@minhbach/feel';
import type { ItemType } from '../types/item-type.js';
import type { TableTrace } from '../explanation.js';
import type { DecisionTable } from '../table/decision-table.js';

/** A compiled boxed expression (DMN 1.5 §10.2.2): a decision's logic or a part of it. */
export interface BoxedExpression {
  /** Present when it is a decision table. */
  readonly table?: DecisionTable;
  /** Its value as FEEL knows it, never undefined. Mistakes become null and a warning of the run. */
  evaluate(scope: FeelScope, run: Run): unknown;
}

/** One evaluation of a decision with all that it requires: what its expressions may ask for. */
export interface Run {
  /** The value of FEEL text. */
  feel(expression: CompiledExpression, scope: FeelScope): unknown;
  /** Whether a value passes unary tests; an error counts as no. */
  passes(tests: FeelTests, value: unknown, scope: FeelScope): boolean;
  /** The value as one of the type: coerced (§10.3.2.9.4), or null and a warning that says what it belongs to. */
  typed(value: unknown, type: ItemType | undefined, what: string): unknown;
  /** Calls a function by its parameters' names. */
  call(target: unknown, parameters: ReadonlyMap<string, unknown>): unknown;
  /** A function value: its parameters are typed, its result too. */
  define(definition: FunctionDefinition): unknown;
  /** Adds a warning and answers the null that goes with it. */
  warn(message: string): null;
  /** Accounts for work that grows with the data. Throws when an evaluation has cost too much. */
  spend(units: number): void;
  /** Keeps what a decision table did, for the explanation. */
  applied(table: TableTrace): void;
}

export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: ItemType | undefined }[];
  readonly result: ItemType | undefined;
  readonly body: (values: ReadonlyMap<string, unknown>) => unknown;
}

export const NOTHING: BoxedExpression = { evaluate: () => null };
