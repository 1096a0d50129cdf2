import type { CompiledExpression, FeelTests } from '@minhbach/feel';
import type { ItemType } from '../types/item-type.js';

/** A decision table (DMN 1.5 §8), one row a rule. */
export interface DecisionTable {
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
  readonly type: ItemType | undefined;
  readonly allowed: FeelTests | undefined;
}

export interface OutputColumn {
  /** Absent when the table has one output only. */
  readonly name: string | undefined;
  /** What an explanation calls it. */
  readonly label: string;
  readonly type: ItemType | undefined;
  readonly allowed: FeelTests | undefined;
  /** The allowed values one by one as JSON text, the most important first. */
  readonly priorities: readonly string[];
  readonly defaultValue: CompiledExpression | undefined;
}

export interface Rule {
  readonly id: string;
  /** Its row, from 1. */
  readonly row: number;
  /** One for each input column; `undefined` accepts everything. */
  readonly tests: readonly (FeelTests | undefined)[];
  /** One for each output column; `undefined` gives null. */
  readonly values: readonly (CompiledExpression | undefined)[];
}
