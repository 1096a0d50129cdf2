import type { DmnElement } from 'dmn-moddle';
import { compileTable } from './compile-table.js';
import type { DecisionModel, DecisionTable, LiteralExpression } from './decision-model.js';
import { childOf, childrenOf, textOf, variableOf } from './dmn-element.js';
import type { FeelReader } from './feel-reader.js';
import type { FindingList } from './finding-list.js';
import type { ItemTypes } from './item-types.js';

/** What every part of a decision needs to be compiled. */
export interface CompileParts {
  readonly feel: FeelReader;
  readonly types: ItemTypes;
  readonly findings: FindingList;
}

/** Compiles a decision whose requirements are compiled already. */
export function compileDecision(
  decision: DmnElement,
  requires: readonly DecisionModel[],
  inputs: readonly DmnElement[],
  parts: CompileParts,
): DecisionModel {
  const before = parts.findings.all().length;
  const logic = compileLogic(decision, parts);
  const findings = parts.findings.all().slice(before);
  const inputTypes = inputs.flatMap((input) => {
    const type = parts.types.baseType(textOf(childOf(input, 'variable'), 'typeRef'));
    return type === undefined ? [] : [[variableOf(input), type] as const];
  });
  return {
    id: decision.id ?? '',
    name: decision.name ?? decision.id ?? '',
    variable: variableOf(decision),
    requires,
    inputTypes: new Map(inputTypes),
    logic: logic && findings.length === 0 ? logic : { kind: 'broken', findings },
  };
}

function compileLogic(
  decision: DmnElement,
  parts: CompileParts,
): DecisionTable | LiteralExpression | undefined {
  const { findings } = parts;
  const logic = childOf(decision, 'decisionLogic');
  if (!logic) {
    findings.error(decision, 'no-logic', 'It has neither a table nor an expression. Add one.');
    return undefined;
  }
  if (childrenOf(decision, 'knowledgeRequirement').length > 0) {
    findings.error(decision, 'not-supported', 'Business knowledge models are not supported.');
  }
  if (logic.$type === 'dmn:DecisionTable') return compileTable(logic, parts);
  if (logic.$type === 'dmn:LiteralExpression') return compileLiteral(logic, parts);
  findings.error(
    decision,
    'not-supported',
    `Its logic (${logic.$type}) is not supported. Use a decision table or a literal expression.`,
  );
  return undefined;
}

function compileLiteral(logic: DmnElement, parts: CompileParts): LiteralExpression | undefined {
  const expression = parts.feel.expression(logic, 'The expression');
  if (expression) return { kind: 'literal-expression', expression };
  if (textOf(logic, 'text') === undefined) {
    parts.findings.error(logic, 'no-logic', 'The expression is empty. Write one.');
  }
  return undefined;
}
