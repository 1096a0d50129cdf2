/** What a decision table did, its values being FEEL's. */
export interface TableTrace {
  readonly inputs: readonly NamedValue[];
  readonly rules: readonly RuleTrace[];
}

export interface RuleTrace {
  readonly id: string;
  /** Its row, from 1. */
  readonly row: number;
  readonly outputs: readonly NamedValue[];
}

export interface NamedValue {
  readonly name: string;
  readonly value: unknown;
}

/** A decision that was made, with the reasons. */
export interface DecisionTrace {
  readonly decisionId: string;
  readonly decisionName: string;
  readonly value: unknown;
  /** In the order in which they were applied; a table inside a function that was called twice is there twice. */
  readonly tables: readonly TableTrace[];
}
