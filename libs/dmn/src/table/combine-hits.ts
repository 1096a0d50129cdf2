import { compileExpression, scopeOf, toJsonValue } from '@minhbach/feel';
import type { Run } from '../boxed/boxed-expression.js';
import type { Aggregation, DecisionTable, HitPolicy, Rule } from './decision-table.js';
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

type Combine = (table: DecisionTable, hits: readonly Hit[], run: Run) => Combination;

/** The table's value from at least one matching rule, by its hit policy (DMN 1.5 §8.2.10). */
export function combineHits(table: DecisionTable, hits: readonly Hit[], run: Run): Combination {
  return COMBINE[table.hitPolicy](table, hits, run);
}

const COMBINE: Readonly<Record<HitPolicy, Combine>> = {
  UNIQUE: (table, hits, run) =>
    hits.length === 1 ? first(table, hits) : contradiction(hits, run, 'only one rule may match'),
  ANY: (table, hits, run) =>
    hits.every((hit) => isSame(hit, hits[0], run))
      ? first(table, hits)
      : contradiction(hits, run, 'matching rules must agree'),
  FIRST: first,
  PRIORITY: (table, hits) => first(table, byPriority(table, hits)),
  'RULE ORDER': all,
  'OUTPUT ORDER': (table, hits) => all(table, byPriority(table, hits)),
  COLLECT: (table, hits, run) =>
    table.aggregation
      ? { value: aggregate(table.aggregation, hits, run), used: hits }
      : all(table, hits),
};

function first({ outputs }: DecisionTable, hits: readonly Hit[]): Combination {
  return { value: rowOf(outputs, hits[0]?.outputs ?? []), used: hits.slice(0, 1) };
}

function all({ outputs }: DecisionTable, hits: readonly Hit[]): Combination {
  return { value: hits.map((hit) => rowOf(outputs, hit.outputs)), used: hits };
}

function contradiction(hits: readonly Hit[], run: Run, rule: string): Combination {
  const value = run.warn(`${rule}, but these do: ${hits.map((hit) => hit.rule.id).join(', ')}`);
  return { value, used: hits };
}

/** FEEL compares and adds up, since it knows how numbers and dates are kept. */
function formula(
  text: string,
): (variables: Readonly<Record<string, unknown>>, run: Run) => unknown {
  const compiled = compileExpression(text);
  if (!compiled.ok) throw new Error(compiled.error);
  const { expression } = compiled;
  return (variables, run) => run.feel(expression, scopeOf(variables));
}

const SAME = formula('left = right');

function isSame(hit: Hit, other: Hit | undefined, run: Run): boolean {
  if (hit === other) return true;
  return SAME({ left: hit.outputs, right: other?.outputs ?? null }, run) === true;
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

const AGGREGATE: Readonly<Record<Aggregation, ReturnType<typeof formula>>> = {
  COUNT: formula('count(values)'),
  SUM: formula('sum(values)'),
  MIN: formula('min(values)'),
  MAX: formula('max(values)'),
};

function aggregate(aggregation: Aggregation, hits: readonly Hit[], run: Run): unknown {
  const values = hits.map(({ outputs }) => outputs[0] ?? null);
  if (aggregation === 'COUNT') return AGGREGATE.COUNT({ values }, run);
  if (values.some((value) => value === null)) return run.warn(`${aggregation} needs values`);
  return AGGREGATE[aggregation]({ values }, run) ?? run.warn(`${aggregation} needs numbers`);
}
