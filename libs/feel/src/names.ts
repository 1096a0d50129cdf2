import { builtin } from './builtins.js';
import type { Compiler } from './compiler.js';
import type { Code, Evaluation } from './evaluation.js';
import { normalizedName } from './normalized-name.js';
import type { SyntaxNode } from './syntax-tree.js';
import { component } from './value-component.js';
import { isContext, printed } from './value-type.js';

/** The name that a node's identifiers spell. */
export function nameOf(node: SyntaxNode | undefined): string {
  if (!node) return '';
  if (node.parts.length === 0) return node.text;
  return node.parts.map(nameOf).join(' ');
}

/** A variable, or else a built-in function of that name. */
export function compileVariable(node: SyntaxNode, compiler: Compiler): Code {
  return compileName(nameOf(node), compiler);
}

/** The value of a name: of a variable, or else the built-in function itself. */
export function compileName(name: string, compiler: Compiler): Code {
  const fallback = compiler.isBound(name) ? undefined : builtin(name);
  const spelled = compiler.variable(name);
  return {
    kind: 'any',
    run: (environment) => {
      const value = environment.get(spelled);
      if (value !== undefined) return value;
      return fallback ?? environment.evaluation.warn(`there is no variable "${spelled}"`);
    },
  };
}

/** `?`, the value that a unary test is about. */
export function compileTestedValue(): Code {
  return { kind: 'none', run: (environment) => environment.get('?') ?? null };
}

/** `target.name`; over a list, the list of the elements' values. */
export function compilePath(node: SyntaxNode, compiler: Compiler): Code {
  const target = compiler.part(node.parts[0]);
  const name = nameOf(node.parts[2]);
  return {
    kind: 'any',
    run: (environment) => {
      const value = target.run(environment);
      const { evaluation } = environment;
      if (!Array.isArray(value)) return property(evaluation, value, name);
      evaluation.spend(value.length);
      return value.map((element) => property(evaluation, element, name));
    },
  };
}

function property(evaluation: Evaluation, target: unknown, name: string): unknown {
  const value = isContext(target) ? entry(target, name) : component(target, name);
  if (value !== undefined) return value;
  return evaluation.warn(`there is no "${name}" in ${printed(target)}`);
}

function entry(context: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(context, name)) return context[name];
  const normalized = normalizedName(name);
  const key = Object.keys(context).find((candidate) => normalizedName(candidate) === normalized);
  return key === undefined ? undefined : context[key];
}
