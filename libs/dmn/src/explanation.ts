import { toJsonValue } from '@minhbach/feel';

/** What a decision table did, its values being FEEL's. */
export interface TableTrace {
  readonly inputs: readonly NamedValue[];
  readonly rules: readonly RuleTrace[];
}

/** A rule that the table's value comes from. */
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
  /** The input data and decisions that it requires. */
  readonly required: readonly NamedValue[];
  /** In the order in which they were applied; a table inside a function that was called twice is there twice. */
  readonly tables: readonly TableTrace[];
}

/** A decision explained for a reader or an archive: all values are JSON, long ones only begun. */
export interface EvaluatedDecision {
  readonly decisionId: string;
  readonly decisionName: string;
  readonly value: unknown;
  /** What the columns of its tables read; without a table, what the decision requires. */
  readonly inputs: readonly NamedValue[];
  readonly matchedRules: readonly RuleTrace[];
}

const MAX_DECISIONS = 50;
const MAX_PARTS = 100;
const MAX_CHARACTERS = 1000;

/** Explains decisions in the order in which they were made: the last 50, with up to 100 inputs and rules each. */
export function explained(decisions: readonly DecisionTrace[]): readonly EvaluatedDecision[] {
  return decisions
    .slice(-MAX_DECISIONS)
    .map(({ decisionId, decisionName, value, required, tables }) => {
      const inputs = tables.length > 0 ? tables.flatMap((table) => table.inputs) : required;
      const rules = tables.flatMap((table) => table.rules);
      return {
        decisionId,
        decisionName,
        value: shortened(value),
        inputs: inputs.slice(0, MAX_PARTS).map(shortenedPart),
        matchedRules: rules
          .slice(0, MAX_PARTS)
          .map((rule) => ({ ...rule, outputs: rule.outputs.map(shortenedPart) })),
      };
    });
}

function shortenedPart({ name, value }: NamedValue): NamedValue {
  return { name, value: shortened(value) };
}

/** The value as JSON, or the beginning of its JSON text. */
function shortened(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  const json = asJson(value);
  const text = JSON.stringify(json);
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : json;
}

function asJson(value: unknown): unknown {
  try {
    return toJsonValue(value) ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
