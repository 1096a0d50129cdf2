import { compileExpression, scopeOf } from '@minhbach/feel';
import { evaluate } from 'feelin';
import type { Bench } from '../bench-group.js';
import { ratioOf, sprint, type Sprinter } from '../sprint.js';
import { variables } from '../workloads.js';

/** Conditions as they stand on sequence flows, over the variables of the other workloads. */
export const conditions: readonly string[] = [
  'approved',
  'attempts < 3',
  'attempts >= 1 and not(approved)',
  'agency.code = "SKHCN"',
  'agency.code in ("SKHCN", "STC", "VPUBND")',
  'count(items) > 2 or attempts > 10',
  'if approved then attempts = 0 else attempts + 1 > 0',
  'requester.organisation != null and attempts in [0..5]',
];

/** W9: a condition compiled at deployment against feelin, which reads it anew each time. */
export async function benchConditions({ options, say, report }: Bench): Promise<void> {
  const [ours, theirs] = await sprint([compiled(), interpreted()], options);
  if (!ours || !theirs) return;
  for (const { name, rates } of [ours, theirs]) {
    say(`  ${name}: ${Math.round(Math.max(...rates) * conditions.length).toLocaleString('en')}/s`);
  }
  report({
    workload: 'W9',
    name: 'conditions: compiled / feelin',
    value: ratioOf(ours, theirs),
    unit: '×',
    must: { atLeast: 100 },
    goal: { atLeast: 750 },
  });
}

/** What each side makes of each condition, in their order. */
export function resultsOf(side: 'compiled' | 'feelin'): readonly unknown[] {
  return side === 'feelin'
    ? conditions.map((source) => evaluate(source, variables).value)
    : expressions().map((expression) => expression.evaluate(scopeOf(variables)).value);
}

function expressions() {
  return conditions.map((source) => {
    const compilation = compileExpression(source);
    if (!compilation.ok) throw new Error(`"${source}": ${compilation.error}`);
    return compilation.expression;
  });
}

function compiled(): Sprinter {
  const all = expressions();
  return {
    name: 'compiled',
    run: (times) => {
      for (let time = 0; time < times; time++) {
        for (const expression of all) expression.evaluate(scopeOf(variables));
      }
    },
  };
}

function interpreted(): Sprinter {
  return {
    name: 'feelin',
    run: (times) => {
      for (let time = 0; time < times; time++) {
        for (const source of conditions) evaluate(source, variables);
      }
    },
  };
}
