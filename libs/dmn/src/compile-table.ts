import { compileExpression, scopeOf } from '@minhbach/feel';
import type { DmnElement } from 'dmn-moddle';
import type { CompileParts } from './compile-decision.js';
import type { DecisionTable, InputColumn, OutputColumn, Rule } from './decision-model.js';
import { childOf, childrenOf, textOf } from './dmn-element.js';
import { readHitPolicy } from './hit-policy.js';

/** Compiles a decision table (DMN 1.5 §8.3); `undefined` when it is wrong in shape, which is reported. */
export function compileTable(table: DmnElement, parts: CompileParts): DecisionTable | undefined {
  const [inputs, outputs, rules] = ['input', 'output', 'rule'].map((name) =>
    childrenOf(table, name),
  ) as [readonly DmnElement[], readonly DmnElement[], readonly DmnElement[]];
  if (outputs.length === 0) {
    parts.findings.error(table, 'no-output', 'The table has no output column. Add one.');
    return undefined;
  }
  const names = outputs.flatMap(({ name }) => name ?? []);
  if (new Set(names).size < names.length) {
    const message = 'Two outputs have the same name. Give each a name of its own.';
    parts.findings.error(table, 'duplicate-output-name', message);
  }
  const policy = readHitPolicy(table, outputs, parts.findings);
  return {
    kind: 'decision-table',
    ...policy,
    inputs: inputs.flatMap((input) => inputColumn(input, parts) ?? []),
    outputs: outputs.map((output) => outputColumn(output, outputs.length, parts)),
    rules: rules.map((rule, index) => compileRule(rule, index, table, parts)),
  };
}

function inputColumn(input: DmnElement, parts: CompileParts): InputColumn | undefined {
  const { feel, types, findings } = parts;
  const inputExpression = childOf(input, 'inputExpression');
  const before = findings.all().length;
  const expression = feel.expression(inputExpression, 'The input');
  if (!expression) {
    if (findings.all().length === before) {
      findings.error(input, 'no-input-expression', 'The input has no expression. Add one.');
    }
    return undefined;
  }
  const typeRef = textOf(inputExpression, 'typeRef');
  const allowed = childOf(input, 'inputValues') ?? types.allowedValues(typeRef);
  return {
    expression,
    type: types.baseType(typeRef),
    allowed: feel.tests(allowed, 'The list of allowed values'),
  };
}

function outputColumn(output: DmnElement, columns: number, parts: CompileParts): OutputColumn {
  const { feel, types, findings } = parts;
  if (columns > 1 && !output.name) {
    findings.error(output, 'no-output-name', 'Of several outputs each needs a name. Add it.');
  }
  const typeRef = textOf(output, 'typeRef');
  const allowed = childOf(output, 'outputValues') ?? types.allowedValues(typeRef);
  return {
    name: columns > 1 ? output.name : undefined,
    type: types.baseType(typeRef),
    allowed: feel.tests(allowed, 'The list of allowed values'),
    priorities: valuesOf(allowed),
    defaultValue: feel.expression(childOf(output, 'defaultOutputEntry'), 'The default value'),
  };
}

/** The values of a list such as `"high", "low"`; none when it is not made of values. */
function valuesOf(allowed: DmnElement | undefined): readonly string[] {
  const compiled = compileExpression(`[${textOf(allowed, 'text') ?? ''}]`);
  if (!compiled.ok) return [];
  const { value } = compiled.expression.evaluate(scopeOf());
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)) : [];
}

function compileRule(
  rule: DmnElement,
  index: number,
  table: DmnElement,
  { feel, findings }: CompileParts,
): Rule {
  const [tests, values] = [childrenOf(rule, 'inputEntry'), childrenOf(rule, 'outputEntry')];
  const row = `Row ${String(index + 1)}`;
  checkLength(tests, childrenOf(table, 'input'), 'input');
  checkLength(values, childrenOf(table, 'output'), 'output');
  return {
    id: rule.id ?? `${table.$parent?.id ?? ''}#${String(index + 1)}`,
    tests: tests.map((entry) => feel.tests(entry, `${row}: the test`)),
    values: values.map((entry) => feel.expression(entry, `${row}: the output`)),
  };

  function checkLength(cells: readonly unknown[], columns: readonly unknown[], kind: string): void {
    if (cells.length === columns.length) return;
    const [has, needs] = [String(cells.length), String(columns.length)];
    findings.error(
      rule,
      'wrong-cell-count',
      `${row} has ${has} ${kind} cells, but the table has ${needs} ${kind} columns. Correct the row.`,
    );
  }
}
