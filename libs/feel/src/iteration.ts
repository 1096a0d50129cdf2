import { FeelRange } from 'feelin';
import type { Compiler } from './compiler.js';
import { Bindings, type Code, type Environment, type Evaluation } from './evaluation.js';
import { isTruthy } from './logic.js';
import { nameOf } from './names.js';
import { rangeOf } from './range.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

const MAX_ITERATIONS = 10_000;

/** `for x in list return …`; the results so far are visible as `partial` (DMN 1.5 §10.3.2.14). */
export function compileFor(node: SyntaxNode, compiler: Compiler): Code {
  compiler.discoveries.multiplies = true;
  const { sources, names, inner } = compileSources(node.parts[1], compiler);
  const body = inner.binding([...names, 'partial']).part(node.parts.at(-1));
  return {
    kind: 'none',
    run: (environment) => {
      const combinations = combine(sources, environment);
      if (!combinations) return null;
      const partial: unknown[] = [];
      const bound = new Map([['partial', partial]]);
      for (const combination of combinations) {
        environment.evaluation.spend(1);
        partial.push(body.run(new Bindings(combination, bound)));
      }
      return partial;
    },
  };
}

/** `some x in list satisfies …` and `every x in list satisfies …` (DMN 1.5 §10.3.2.10). */
export function compileQuantified(node: SyntaxNode, compiler: Compiler): Code {
  const { sources, inner } = compileSources(node.parts[1], compiler);
  const condition = inner.part(node.parts[3]);
  const holds = (combination: Environment): boolean => {
    combination.evaluation.spend(1);
    return isTruthy(condition.run(combination));
  };
  const every = node.parts[0]?.name === 'every';
  return {
    kind: 'test',
    run: (environment) => {
      const combinations = combine(sources, environment);
      if (!combinations) return null;
      return every ? combinations.every(holds) : combinations.some(holds);
    },
  };
}

interface Source {
  readonly name: string;
  readonly elements: (environment: Environment) => readonly unknown[] | null;
}

function compileSources(node: SyntaxNode | undefined, compiler: Compiler) {
  const parts = node?.parts ?? [];
  const names = parts.map((part) => nameOf(part.parts[0]));
  const inner = compiler.iterating(names);
  const sources = parts.map((part, index): Source => {
    const outer = compiler.binding(names.slice(0, index));
    return { name: names[index] ?? '', elements: compileElements(part.parts[2], outer) };
  });
  return { sources, names, inner };
}

function compileElements(node: SyntaxNode | undefined, compiler: Compiler): Source['elements'] {
  const start = compiler.part(node?.parts[0]);
  if (!node?.parts[2]) {
    const interval = start.constant?.value;
    if (interval instanceof FeelRange) refuseHuge(interval.start, interval.end);
    return (environment) => elementsOf(environment.evaluation, start.run(environment));
  }
  const end = compiler.part(node.parts[2]);
  refuseHuge(start.constant?.value, end.constant?.value);
  return (environment) => {
    const bounds = { start: start.run(environment), end: end.run(environment) };
    const included = { startIncluded: true, endIncluded: true };
    const { evaluation } = environment;
    return elementsOf(evaluation, rangeOf(evaluation, { ...bounds, ...included }));
  };
}

function refuseHuge(start: unknown, end: unknown): void {
  if (typeof start !== 'number' || typeof end !== 'number') return;
  if (Math.abs(end - start) >= MAX_ITERATIONS) {
    throw new FeelSyntaxError('it iterates over more than 10,000 numbers');
  }
}

/** What an iteration goes through: a list, or a range of whole steps; null for anything else. */
function elementsOf(evaluation: Evaluation, source: unknown): readonly unknown[] | null {
  if (Array.isArray(source)) return source as unknown[];
  if (!(source instanceof FeelRange)) return null;
  const [start, end] = [source.start, source.end] as unknown[];
  if (typeof start === 'number' && typeof end === 'number') {
    if (!Number.isInteger(end - start)) {
      return evaluation.warn(`no whole steps lead from ${String(start)} to ${String(end)}`);
    }
    if (Math.abs(end - start) >= MAX_ITERATIONS) {
      return evaluation.warn('an iteration goes over more than 10,000 numbers');
    }
  }
  if (start === null && end === null) return [];
  if (start === null || end === null) return evaluation.warn('an iteration needs both ends');
  return source.map((element) => element as unknown);
}

/** An environment for every combination, the first name varying slowest; null when a source is none. */
function combine(
  sources: readonly Source[],
  environment: Environment,
): readonly Environment[] | null {
  let combinations: readonly Environment[] = [environment];
  for (const { name, elements } of sources) {
    const next: Environment[] = [];
    for (const combination of combinations) {
      const values = elements(combination);
      if (!values) return null;
      environment.evaluation.spend(values.length);
      for (const value of values) next.push(new Bindings(combination, new Map([[name, value]])));
    }
    combinations = next;
  }
  return combinations;
}
