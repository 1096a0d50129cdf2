import { FeelRange } from 'feelin';
import type { Compiler } from './compiler.js';
import { Bindings, type Code, type Environment } from './evaluation.js';
import { isTruthy } from './logic.js';
import { passes } from './membership.js';
import type { SyntaxNode } from './syntax-tree.js';
import { isContext } from './value-type.js';

/** `list[1]`, `list[-1]`, `list[item > 5]`, `list[name = "x"]` (DMN 1.5 §10.3.2.5). */
export function compileFilter(node: SyntaxNode, compiler: Compiler): Code {
  const target = compiler.part(node.parts[0]);
  const filter = compiler.binding(['item']).part(node.parts[2]);
  const select = selection(filter);
  return {
    kind: 'any',
    run: (environment) => {
      const value = target.run(environment);
      return value === null ? null : select(value, environment);
    },
  };
}

type Selection = (target: unknown, environment: Environment) => unknown;

function selection(filter: Code): Selection {
  switch (filter.kind) {
    case 'number':
    case 'boolean':
    case 'any':
      return (target, environment) => byPosition(target, filter.run(environment));
    case 'string':
      return (target, environment) => {
        const wanted = filter.run(environment);
        return listOf(target).filter((element) => element === wanted);
      };
    case 'test':
      return (target, environment) => byTest(listOf(target), filter, environment);
    default:
      return () => null;
  }
}

function listOf(target: unknown): readonly unknown[] {
  return Array.isArray(target) ? target : [target];
}

function byPosition(target: unknown, position: unknown): unknown {
  if (typeof position === 'boolean') return position ? target : [];
  if (typeof position !== 'number') return [];
  const list = listOf(target);
  return list[position < 0 ? list.length + position : position - 1] ?? null;
}

function byTest(list: readonly unknown[], filter: Code, environment: Environment): unknown {
  environment.evaluation.spend(list.length);
  const tested = list.map((element) => {
    const result = filter.run(bindingItem(environment, element));
    const isTest = typeof result === 'function' || result instanceof FeelRange;
    const passed = isTest ? passes(environment.evaluation, result, element) : result;
    return passed === true ? element : passed;
  });
  return tested.filter(isTruthy);
}

/** The element is `item`; when it is a context, its entries can be named directly. */
function bindingItem(environment: Environment, element: unknown): Environment {
  const values = new Map<string, unknown>([['item', element]]);
  if (isContext(element)) {
    environment.evaluation.spend(Object.keys(element).length >> 3);
    for (const [name, value] of Object.entries(element)) values.set(name, value);
  }
  return new Bindings(environment, values);
}
