import type { DmnElement } from 'dmn-moddle';
import type { Aggregation, DecisionTable, HitPolicy } from './decision-table.js';
import { childOf, textOf } from '../dmn-element.js';
import type { FindingList } from '../finding-list.js';

const POLICIES: readonly string[] = [
  'ANY',
  'COLLECT',
  'FIRST',
  'OUTPUT ORDER',
  'PRIORITY',
  'RULE ORDER',
  'UNIQUE',
] satisfies HitPolicy[];
const AGGREGATIONS: readonly string[] = ['COUNT', 'MAX', 'MIN', 'SUM'] satisfies Aggregation[];

/** Reads the hit policy (DMN 1.5 §8.2.10) and reports one that the table's columns do not allow. */
export function readHitPolicy(
  table: DmnElement,
  outputs: readonly DmnElement[],
  findings: FindingList,
): Pick<DecisionTable, 'hitPolicy' | 'aggregation'> {
  const hitPolicy = textOf(table, 'hitPolicy') ?? 'UNIQUE';
  const aggregation = textOf(table, 'aggregation');
  const fault =
    policyFault(hitPolicy, outputs) ?? aggregationFault(hitPolicy, aggregation, outputs.length);
  if (fault) findings.error(table, 'hit-policy', fault);
  return {
    hitPolicy: hitPolicy as HitPolicy,
    aggregation: aggregation as Aggregation | undefined,
  };
}

function policyFault(policy: string, outputs: readonly DmnElement[]): string | undefined {
  if (!POLICIES.includes(policy)) {
    return `The hit policy "${policy}" is unknown. Choose one of ${POLICIES.join(', ')}.`;
  }
  const byPriority = policy === 'PRIORITY' || policy === 'OUTPUT ORDER';
  if (byPriority && !outputs.some((output) => childOf(output, 'outputValues'))) {
    return `The hit policy ${policy} needs a list of output values, the most important first.`;
  }
  return undefined;
}

function aggregationFault(
  policy: string,
  aggregation: string | undefined,
  outputs: number,
): string | undefined {
  if (aggregation === undefined) return undefined;
  if (!AGGREGATIONS.includes(aggregation)) {
    return `The aggregation "${aggregation}" is unknown. Choose one of ${AGGREGATIONS.join(', ')}.`;
  }
  if (policy !== 'COLLECT') return 'Only the hit policy COLLECT can aggregate.';
  return outputs > 1 ? 'A table with several outputs cannot aggregate.' : undefined;
}
