import type { DmnElement } from 'dmn-moddle';
import { childOf, childrenOf, textOf } from './dmn-element.js';
import { FindingList } from './finding-list.js';
import { readDefinitions } from './read-definitions.js';

/** A decision table (DMN 1.5 §8) as its author wrote it, for people to read. */
export interface TableText {
  readonly hitPolicy: string;
  readonly inputs: readonly { readonly label: string; readonly expression: string }[];
  readonly outputs: readonly { readonly label: string; readonly name: string }[];
  readonly rules: readonly RuleText[];
}

export interface RuleText {
  readonly id: string;
  /** One for each input column; `-` accepts everything. */
  readonly tests: readonly string[];
  readonly values: readonly string[];
  readonly annotations: readonly string[];
}

/** The table of a decision in a DMN file; null when it has none, or the file cannot be read. */
export async function tableText(xml: string, decisionId: string): Promise<TableText | null> {
  const definitions = await readDefinitions(xml, new FindingList());
  const decision = childrenOf(definitions, 'drgElement').find(({ id }) => id === decisionId);
  const logic = childOf(decision, 'decisionLogic');
  if (!logic?.$type.endsWith(':DecisionTable')) return null;
  return {
    hitPolicy: textOf(logic, 'hitPolicy') ?? 'UNIQUE',
    inputs: childrenOf(logic, 'input').map((input) => {
      const expression = textOf(childOf(input, 'inputExpression'), 'text') ?? '';
      return { label: textOf(input, 'label') ?? expression, expression };
    }),
    outputs: childrenOf(logic, 'output').map((output) => {
      const name = output.name ?? '';
      return { label: textOf(output, 'label') ?? name, name };
    }),
    rules: childrenOf(logic, 'rule').map(ruleText),
  };
}

function ruleText(rule: DmnElement): RuleText {
  const texts = (name: string, empty: string) =>
    childrenOf(rule, name).map((entry) => textOf(entry, 'text') ?? empty);
  return {
    id: rule.id ?? '',
    tests: texts('inputEntry', '-'),
    values: texts('outputEntry', ''),
    annotations: texts('annotationEntry', ''),
  };
}
