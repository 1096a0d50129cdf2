import {
  toFeelValue,
  toJsonValue,
  typeOf,
  type FeelResult,
  type FeelScope,
  type ValueType,
} from '@minhbach/feel';
import { combineHits } from './combine-hits.js';
import type { DecisionTable, InputColumn, OutputColumn, Rule } from './decision-model.js';
import type { Verdict } from './evaluate-decision.js';
import { rowOf } from './output-row.js';

/** Applies a decision table (DMN 1.5 §8.2): finds the matching rules and combines them by its hit policy. */
export function evaluateTable(table: DecisionTable, scope: FeelScope): Verdict {
  const warnings: string[] = [];
  const inputs = table.inputs.map((column) => readInput(column, scope, warnings));
  if (inputs.includes(NOT_ALLOWED)) return { value: null, warnings, matchedRules: [] };
  const rules = matchingRules(table, inputs, scope, warnings);
  if (rules.length === 0) return { ...noHit(table, scope, warnings), matchedRules: [] };
  const hits = rules.map((rule) => ({ rule, outputs: outputsOf(table, rule, scope, warnings) }));
  const matchedRules = rules.map(({ id }) => id);
  if (hits.some(({ outputs }) => outputs.includes(NOT_ALLOWED))) {
    return { value: null, warnings, matchedRules };
  }
  const { value, used } = combineHits(table, hits, warnings);
  return { value, warnings, matchedRules: used.map(({ rule }) => rule.id) };
}

/** Stands for a value that a column's list of allowed values, or its type, does not contain. */
const NOT_ALLOWED = Symbol('not allowed');

function take({ value, warnings }: FeelResult, into: string[]): unknown {
  into.push(...warnings);
  return value;
}

function readInput(column: InputColumn, scope: FeelScope, warnings: string[]): unknown {
  const { expression, type } = column;
  const value = toFeelValue(take(expression.evaluateFeel(scope), warnings), type);
  return isAllowed(column, value, scope)
    ? value
    : refuse('input', expression.source, value, warnings);
}

function isAllowed(
  { type, allowed }: InputColumn | OutputColumn,
  value: unknown,
  scope: FeelScope,
): boolean {
  if (value === null || value === undefined) return true;
  const expected = valueTypes.get(type ?? '');
  if (expected !== undefined && typeOf(value) !== expected) return false;
  return allowed?.matches(value, scope).value ?? true;
}

/** What a declared type asks of a value; structures, lists and `Any` are not looked into. */
const valueTypes: ReadonlyMap<string, ValueType> = new Map([
  ['string', 'string'],
  ['boolean', 'boolean'],
  ['number', 'number'],
  ['integer', 'number'],
  ['long', 'number'],
  ['double', 'number'],
  ['date', 'date'],
  ['time', 'time'],
  ['dateTime', 'date time'],
  ['date and time', 'date time'],
  ['dayTimeDuration', 'duration'],
  ['yearMonthDuration', 'duration'],
  ['days and time duration', 'duration'],
  ['years and months duration', 'duration'],
]);

function refuse(what: string, name: string, value: unknown, warnings: string[]): symbol {
  const text = value === undefined ? 'nothing' : JSON.stringify(toJsonValue(value));
  warnings.push(`the ${what} "${name}" may not be ${text.slice(0, 80)}`);
  return NOT_ALLOWED;
}

function matchingRules(
  table: DecisionTable,
  inputs: readonly unknown[],
  scope: FeelScope,
  warnings: string[],
): readonly Rule[] {
  const found: Rule[] = [];
  for (const rule of table.rules) {
    if (!matches(rule, inputs, scope, warnings)) continue;
    found.push(rule);
    if (table.hitPolicy === 'FIRST') break;
  }
  return found;
}

function matches(
  { tests }: Rule,
  inputs: readonly unknown[],
  scope: FeelScope,
  warnings: string[],
): boolean {
  return inputs.every((input, column) => {
    const test = tests[column];
    return !test || take(test.matches(input, scope), warnings) === true;
  });
}

function outputsOf(
  table: DecisionTable,
  rule: Rule,
  scope: FeelScope,
  warnings: string[],
): readonly unknown[] {
  return table.outputs.map((column, index) => {
    const expression = rule.values[index];
    const result = expression ? take(expression.evaluateFeel(scope), warnings) : null;
    return outputValue(column, result, rule.id, scope, warnings);
  });
}

function outputValue(
  column: OutputColumn,
  result: unknown,
  where: string,
  scope: FeelScope,
  warnings: string[],
): unknown {
  const value = toFeelValue(result, column.type);
  if (isAllowed(column, value, scope)) return value;
  return refuse('output', column.name ?? where, value, warnings);
}

/** Without a matching rule the default values count, when there are any. */
function noHit(table: DecisionTable, scope: FeelScope, warnings: string[]): FeelResult {
  const { outputs } = table;
  if (!outputs.some(({ defaultValue }) => defaultValue)) return { value: null, warnings };
  const values = outputs.map((column) => {
    const result = column.defaultValue?.evaluateFeel(scope);
    return outputValue(column, result ? take(result, warnings) : null, 'default', scope, warnings);
  });
  return { value: values.includes(NOT_ALLOWED) ? null : rowOf(outputs, values), warnings };
}
