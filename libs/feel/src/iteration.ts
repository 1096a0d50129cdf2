import type { Compiler } from './compiler.js';
import { Bindings, type Code, type Environment, type Evaluation } from './evaluation.js';
import { isTruthy } from './logic.js';
import { nameOf } from './names.js';
import { compareValues } from './ordering.js';
import { FeelRange } from './feel-range.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';
import { FeelDate } from './temporal/feel-date.js';
import { printed } from './value-type.js';

const MAX_ITERATIONS = 10_000;

/** `for x in list return …`; the results so far are visible as `partial` (DMN 1.5 §10.3.2.14). */
export function compileFor(node: SyntaxNode, compiler: Compiler): Code {
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
  return (environment) =>
    steps(environment.evaluation, start.run(environment), end.run(environment));
}

function refuseHuge(start: unknown, end: unknown): void {
  if (typeof start !== 'number' || typeof end !== 'number') return;
  if (Math.abs(end - start) >= MAX_ITERATIONS) {
    throw new FeelSyntaxError('it iterates over more than 10,000 numbers');
  }
}

/** What an iteration goes through: a list, an ascending range of whole steps, or a value alone; null for null. */
function elementsOf(evaluation: Evaluation, source: unknown): readonly unknown[] | null {
  if (Array.isArray(source)) return source as unknown[];
  if (source === null || source === undefined) return null;
  if (!(source instanceof FeelRange)) {
    return evaluation.warn(`${printed(source)} is neither a list nor a range`);
  }
  const all = steps(evaluation, source.start, source.end);
  if (!all) return null;
  const ordered = all.length < 2 || compareValues(all[0], all[1]) === -1;
  if (!ordered) return evaluation.warn('the range ends before it starts');
  return all.slice(source.startIncluded ? 0 : 1, source.endIncluded ? undefined : -1);
}

/** The numbers or days from one to another, forwards or backwards, both included. */
function steps(evaluation: Evaluation, start: unknown, end: unknown): readonly unknown[] | null {
  if (start instanceof FeelDate && end instanceof FeelDate) {
    const days = wholeSteps(evaluation, start.epochDay, end.epochDay);
    return days?.map((day) => FeelDate.ofEpochDay(day)) ?? null;
  }
  if (typeof start === 'number' && typeof end === 'number') {
    return wholeSteps(evaluation, start, end);
  }
  return evaluation.warn(`an iteration cannot go from ${printed(start)} to ${printed(end)}`);
}

function wholeSteps(evaluation: Evaluation, start: number, end: number): readonly number[] | null {
  const distance = Math.abs(end - start);
  if (!Number.isInteger(distance)) {
    return evaluation.warn(`no whole steps lead from ${String(start)} to ${String(end)}`);
  }
  if (distance >= MAX_ITERATIONS) {
    return evaluation.warn('an iteration goes over more than 10,000 numbers');
  }
  const direction = end < start ? -1 : 1;
  return Array.from({ length: distance + 1 }, (_, index) => start + index * direction);
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
