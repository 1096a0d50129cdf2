import type { Finding } from '@minhbach/bpmn';
import type { CompiledExpression, FeelTests } from '@minhbach/feel';

/** A decision (DMN 1.5 §6.3.7), compiled and ready to be made. */
export interface DecisionModel {
  readonly id: string;
  readonly name: string;
  /** The name under which the decisions that require this one read its value. */
  readonly variable: string;
  /** Decisions of the same file whose values this one reads; never in a circle. */
  readonly requires: readonly DecisionModel[];
  /** Declared types of the input data that it reads, by name. */
  readonly inputTypes: ReadonlyMap<string, string>;
  readonly logic: BrokenLogic | DecisionTable | LiteralExpression;
}

/** Logic with an error in it: its value is null. */
export interface BrokenLogic {
  readonly kind: 'broken';
  readonly findings: readonly Finding[];
}

export interface LiteralExpression {
  readonly kind: 'literal-expression';
  readonly expression: CompiledExpression;
}

/** A decision table (DMN 1.5 §8), one row a rule. */
export interface DecisionTable {
  readonly kind: 'decision-table';
  readonly hitPolicy: HitPolicy;
  /** Only with `COLLECT`. */
  readonly aggregation: Aggregation | undefined;
  readonly inputs: readonly InputColumn[];
  readonly outputs: readonly OutputColumn[];
  readonly rules: readonly Rule[];
}

export type HitPolicy =
  'ANY' | 'COLLECT' | 'FIRST' | 'OUTPUT ORDER' | 'PRIORITY' | 'RULE ORDER' | 'UNIQUE';

export type Aggregation = 'COUNT' | 'MAX' | 'MIN' | 'SUM';

export interface InputColumn {
  readonly expression: CompiledExpression;
  /** A FEEL type to convert JSON to, for example `date`. */
  readonly type: string | undefined;
  readonly allowed: FeelTests | undefined;
}

export interface OutputColumn {
  /** Absent when the table has one output only. */
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly allowed: FeelTests | undefined;
  /** The allowed values one by one as JSON text, the most important first. */
  readonly priorities: readonly string[];
  readonly defaultValue: CompiledExpression | undefined;
}

export interface Rule {
  readonly id: string;
  /** One for each input column; `undefined` accepts everything. */
  readonly tests: readonly (FeelTests | undefined)[];
  /** One for each output column; `undefined` gives null. */
  readonly values: readonly (CompiledExpression | undefined)[];
}

export interface ParsedDecisions {
  /** Every decision of the file; empty when there is an error. */
  readonly decisions: readonly DecisionModel[];
  readonly findings: readonly Finding[];
}
