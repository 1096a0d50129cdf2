import { toJsonValue } from '@minhbach/feel';
import type { Aggregation, DecisionTable, HitPolicy, Rule } from './decision-model.js';
import { rowOf } from './output-row.js';

/** A matching rule and what its output cells gave. */
export interface Hit {
  readonly rule: Rule;
  readonly outputs: readonly unknown[];
}

interface Combination {
  readonly value: unknown;
  /** The hits that the value comes from, or that contradict each other. */
  readonly used: readonly Hit[];
}

type Combine = (table: DecisionTable, hits: readonly Hit[], warnings: string[]) => Combination;

/** The table's value from at least one matching rule, by its hit policy (DMN 1.5 §8.2.10). */
export function combineHits(
  table: DecisionTable,
  hits: readonly Hit[],
  warnings: string[],
): Combination {
  return COMBINE[table.hitPolicy](table, hits, warnings);
}

const COMBINE: Readonly<Record<HitPolicy, Combine>> = {
  UNIQUE: (table, hits, warnings) =>
    hits.length === 1
      ? first(table, hits)
      : contradiction(hits, warnings, 'only one rule may match'),
  ANY: (table, hits, warnings) =>
    hits.every((hit) => isSame(hit, hits[0]))
      ? first(table, hits)
      : contradiction(hits, warnings, 'matching rules must agree'),
  FIRST: first,
  PRIORITY: (table, hits) => first(table, byPriority(table, hits)),
  'RULE ORDER': all,
  'OUTPUT ORDER': (table, hits) => all(table, byPriority(table, hits)),
  COLLECT: (table, hits, warnings) =>
    table.aggregation
      ? { value: aggregate(table.aggregation, hits, warnings), used: hits }
      : all(table, hits),
};

function first({ outputs }: DecisionTable, hits: readonly Hit[]): Combination {
  return { value: rowOf(outputs, hits[0]?.outputs ?? []), used: hits.slice(0, 1) };
}

function all({ outputs }: DecisionTable, hits: readonly Hit[]): Combination {
  return { value: hits.map((hit) => rowOf(outputs, hit.outputs)), used: hits };
}

function contradiction(hits: readonly Hit[], warnings: string[], rule: string): Combination {
  warnings.push(`${rule}, but these do: ${hits.map((hit) => hit.rule.id).join(', ')}`);
  return { value: null, used: hits };
}

function isSame(hit: Hit, other: Hit | undefined): boolean {
  return JSON.stringify(hit.outputs) === JSON.stringify(other?.outputs);
}

/** Sorted by the position of each output in its column's list of values, columns from left to right. */
function byPriority({ outputs }: DecisionTable, hits: readonly Hit[]): readonly Hit[] {
  const rank = (hit: Hit, column: number): number => {
    const priorities = outputs[column]?.priorities ?? [];
    const position = priorities.indexOf(JSON.stringify(toJsonValue(hit.outputs[column])));
    return position < 0 ? priorities.length : position;
  };
  return [...hits].sort((left, right) => {
    for (const column of outputs.keys()) {
      const difference = rank(left, column) - rank(right, column);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function aggregate(
  aggregation: Aggregation,
  hits: readonly Hit[],
  warnings: string[],
): number | null {
  if (aggregation === 'COUNT') return hits.length;
  const numbers = hits.map(({ outputs }) => outputs[0]);
  if (!numbers.every((value) => typeof value === 'number')) {
    warnings.push(`${aggregation} needs numbers`);
    return null;
  }
  if (aggregation === 'SUM') return numbers.reduce((sum, value) => sum + value, 0);
  return aggregation === 'MIN' ? Math.min(...numbers) : Math.max(...numbers);
}
