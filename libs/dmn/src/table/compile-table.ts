import { compileExpression, scopeOf } from '@minhbach/feel';
import type { DmnElement } from 'dmn-moddle';
import type { BoxedCompiler, Construct } from '../boxed/boxed-compiler.js';
import { NOTHING } from '../boxed/boxed-expression.js';
import { childOf, childrenOf, textOf } from '../dmn-element.js';
import type { DecisionTable, InputColumn, OutputColumn, Rule } from './decision-table.js';
import { evaluateTable } from './evaluate-table.js';
import { readHitPolicy } from './hit-policy.js';

/** Compiles a decision table (DMN 1.5 §8.3); what is wrong in its shape is reported. */
export const compileTable: Construct = (element, compiler) => {
  const table = readTable(element, compiler);
  return table ? { table, evaluate: (scope, run) => evaluateTable(table, scope, run) } : NOTHING;
};

function readTable(table: DmnElement, compiler: BoxedCompiler): DecisionTable | undefined {
  const [inputs, outputs, rules] = ['input', 'output', 'rule'].map((name) =>
    childrenOf(table, name),
  ) as [readonly DmnElement[], readonly DmnElement[], readonly DmnElement[]];
  if (outputs.length === 0) {
    compiler.findings.error(table, 'no-output', 'The table has no output column. Add one.');
    return undefined;
  }
  const names = outputs.flatMap(({ name }) => name ?? []);
  if (new Set(names).size < names.length) {
    const message = 'Two outputs have the same name. Give each a name of its own.';
    compiler.findings.error(table, 'duplicate-output-name', message);
  }
  const policy = readHitPolicy(table, outputs, compiler.findings);
  return {
    ...policy,
    inputs: inputs.flatMap((input) => inputColumn(input, compiler) ?? []),
    outputs: outputs.map((output) => outputColumn(output, outputs.length, compiler)),
    rules: rules.map((rule, index) => compileRule(rule, index, table, compiler)),
  };
}

function inputColumn(input: DmnElement, compiler: BoxedCompiler): InputColumn | undefined {
  const { feel, findings } = compiler;
  const inputExpression = childOf(input, 'inputExpression');
  const before = findings.all().length;
  const expression = feel.expression(inputExpression, 'The input');
  if (!expression) {
    if (findings.all().length === before) {
      findings.error(input, 'no-input-expression', 'The input has no expression. Add one.');
    }
    return undefined;
  }
  return {
    expression,
    type: compiler.type(inputExpression),
    allowed: feel.tests(childOf(input, 'inputValues'), 'The list of allowed values'),
  };
}

function outputColumn(output: DmnElement, columns: number, compiler: BoxedCompiler): OutputColumn {
  const { feel, findings } = compiler;
  if (columns > 1 && !output.name) {
    findings.error(output, 'no-output-name', 'Of several outputs each needs a name. Add it.');
  }
  const allowed = childOf(output, 'outputValues');
  return {
    name: columns > 1 ? output.name : undefined,
    label: output.name ?? textOf(output, 'label') ?? '',
    type: compiler.type(output),
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
  { feel, findings }: BoxedCompiler,
): Rule {
  const [tests, values] = [childrenOf(rule, 'inputEntry'), childrenOf(rule, 'outputEntry')];
  const row = `Row ${String(index + 1)}`;
  checkLength(tests, childrenOf(table, 'input'), 'input');
  checkLength(values, childrenOf(table, 'output'), 'output');
  return {
    id: rule.id ?? `${table.$parent?.id ?? ''}#${String(index + 1)}`,
    row: index + 1,
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
