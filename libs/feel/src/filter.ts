import type { Compiler } from './compiler.js';
import { Bindings, type Code, type Environment } from './evaluation.js';
import { FeelFunction } from './feel-function.js';
import { FeelRange } from './feel-range.js';
import { passes } from './membership.js';
import { toDouble } from './numbers/decimal-arithmetic.js';
import { isNumber } from './numbers/feel-decimal.js';
import type { SyntaxNode } from './syntax-tree.js';
import { isContext } from './value-type.js';

/** `list[1]`, `list[-1]`, `list[item > 5]`, `list[name = "x"]` (DMN 1.5 §10.3.2.5). */
export function compileFilter(node: SyntaxNode, compiler: Compiler): Code {
  const target = compiler.part(node.parts[0]);
  const filter = compiler.binding(['item']).part(node.parts[2]);
  return {
    kind: 'any',
    run: (environment) => {
      const value = target.run(environment);
      if (value === null || value === undefined) return null;
      const list = Array.isArray(value) ? (value as unknown[]) : [value];
      return filter.kind === 'test'
        ? selectEach(list, filter, environment)
        : selectByFirst(list, filter, environment);
    },
  };
}

/** Decides by the filter's first value whether it is a position or a condition. */
function selectByFirst(list: readonly unknown[], filter: Code, environment: Environment): unknown {
  const [first] = list;
  const probe = filter.run(list.length > 0 ? bindingItem(environment, first) : environment);
  if (isNumber(probe)) return atPosition(list, toDouble(probe));
  return list.length === 0 ? [] : selectEach(list, filter, environment);
}

function atPosition(list: readonly unknown[], position: number): unknown {
  return list[position < 0 ? list.length + position : position - 1] ?? null;
}

function selectEach(list: readonly unknown[], filter: Code, environment: Environment): unknown[] {
  environment.evaluation.spend(list.length);
  return list.filter((element) => {
    const result = filter.run(bindingItem(environment, element));
    const isTest = result instanceof FeelRange || result instanceof FeelFunction;
    return (isTest ? passes(environment.evaluation, result, element) : result) === true;
  });
}

/** The element is `item`, unless it is a context with an entry called so; its entries can be named directly. */
function bindingItem(environment: Environment, element: unknown): Environment {
  const values = new Map<string, unknown>([['item', element]]);
  if (isContext(element)) {
    environment.evaluation.spend(Object.keys(element).length >> 3);
    for (const [name, value] of Object.entries(element)) values.set(name, value);
  }
  return new Bindings(environment, values);
}
