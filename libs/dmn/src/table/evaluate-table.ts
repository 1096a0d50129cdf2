import { toJsonValue, type CompiledExpression, type FeelScope } from '@minhbach/feel';
import type { Run } from '../boxed/boxed-expression.js';
import type { NamedValue } from '../explanation.js';
import { coerced } from '../types/item-type.js';
import { combineHits, type Hit } from './combine-hits.js';
import type { DecisionTable, InputColumn, OutputColumn, Rule } from './decision-table.js';
import { rowOf } from './output-row.js';

/** Applies a decision table (DMN 1.5 §8.2): finds the matching rules and combines them by its hit policy. */
export function evaluateTable(table: DecisionTable, scope: FeelScope, run: Run): unknown {
  const inputs = table.inputs.map((column) => readInput(column, scope, run));
  const read = table.inputs.map(({ expression }, index) => named(expression.source, inputs[index]));
  if (inputs.includes(NOT_ALLOWED)) {
    run.applied({ inputs: read, rules: [] });
    return null;
  }
  const rules = matchingRules(table, inputs, scope, run);
  const hits = rules.map((rule) => ({ rule, outputs: outputsOf(table, rule, scope, run) }));
  const isRefused = hits.some(({ outputs }) => outputs.includes(NOT_ALLOWED));
  const { value, used } =
    hits.length === 0
      ? { value: noHit(table, scope, run), used: [] }
      : isRefused
        ? { value: null, used: hits }
        : combineHits(table, hits, run);
  run.applied({ inputs: read, rules: used.map((hit) => traceOf(table, hit)) });
  return value;
}

/** Stands for a value that a column's list of allowed values, or its type, does not contain. */
const NOT_ALLOWED = Symbol('not allowed');

function named(name: string, value: unknown): NamedValue {
  return { name, value: value === NOT_ALLOWED ? null : value };
}

function traceOf({ outputs: columns }: DecisionTable, { rule, outputs }: Hit) {
  return {
    id: rule.id,
    row: rule.row,
    outputs: columns.map(({ label }, index) => named(label, outputs[index])),
  };
}

function readInput(column: InputColumn, scope: FeelScope, run: Run): unknown {
  const value = run.feel(column.expression, scope);
  return allowedValue(column, value, `the input "${column.expression.source}"`, scope, run);
}

function allowedValue(
  { type, allowed }: InputColumn | OutputColumn,
  value: unknown,
  what: string,
  scope: FeelScope,
  run: Run,
): unknown {
  const typed = type ? coerced(value, type) : value;
  if (typed === null) return null;
  const isAllowed = typed !== undefined && (!allowed || run.passes(allowed, typed, scope));
  if (isAllowed) return typed;
  run.warn(`${what} may not be ${JSON.stringify(toJsonValue(value)).slice(0, 80)}`);
  return NOT_ALLOWED;
}

function matchingRules(
  table: DecisionTable,
  inputs: readonly unknown[],
  scope: FeelScope,
  run: Run,
): readonly Rule[] {
  const found: Rule[] = [];
  for (const rule of table.rules) {
    if (!matches(rule, inputs, scope, run)) continue;
    found.push(rule);
    if (table.hitPolicy === 'FIRST') break;
  }
  return found;
}

function matches({ tests }: Rule, inputs: readonly unknown[], scope: FeelScope, run: Run): boolean {
  return inputs.every((input, column) => {
    const test = tests[column];
    return !test || run.passes(test, input, scope);
  });
}

function outputsOf(
  table: DecisionTable,
  rule: Rule,
  scope: FeelScope,
  run: Run,
): readonly unknown[] {
  return table.outputs.map((column, index) =>
    outputValue(column, rule.values[index], rule.id, scope, run),
  );
}

function outputValue(
  column: OutputColumn,
  expression: CompiledExpression | undefined,
  where: string,
  scope: FeelScope,
  run: Run,
): unknown {
  const value = expression ? run.feel(expression, scope) : null;
  return allowedValue(column, value, `the output "${column.name ?? where}"`, scope, run);
}

/** Without a matching rule the default values count, when there are any. */
function noHit({ outputs }: DecisionTable, scope: FeelScope, run: Run): unknown {
  if (!outputs.some(({ defaultValue }) => defaultValue)) return null;
  const values = outputs.map((column) =>
    outputValue(column, column.defaultValue, 'default', scope, run),
  );
  return values.includes(NOT_ALLOWED) ? null : rowOf(outputs, values);
}
