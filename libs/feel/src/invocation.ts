import { FeelFunction, FeelRange } from 'feelin';
import type { Builtin } from './builtin-guards.js';
import { builtin, CLOCK_FUNCTIONS } from './builtins.js';
import type { Compiler } from './compiler.js';
import { WorkExhausted, type Code, type Environment, type Evaluation } from './evaluation.js';
import { compileDefined } from './is-defined.js';
import { nameOf } from './names.js';
import { measure } from './measure.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';
import { printed, typeOf } from './value-type.js';

/** `f(1, 2)` and `f(name: 1)`: DMN 1.5 §10.3.2.13. */
export function compileInvocation(node: SyntaxNode, compiler: Compiler): Code {
  const [target] = node.parts;
  const parameters = node.parts.find(({ name }) => name.endsWith('Parameters'));
  const name = calledName(target);
  if (name === 'is defined' && !compiler.isBound(name)) return compileDefined(parameters, compiler);
  if (name !== undefined && CLOCK_FUNCTIONS.has(name) && !compiler.isBound(name)) {
    throw new FeelSyntaxError(`${name}() would read the machine's clock; use a variable instead`);
  }
  const given = compileParameters(parameters, compiler);
  const called = name === undefined ? undefined : builtin(name);
  if (called && !compiler.isBound(name ?? '')) return callBuiltin(called, given, compiler);
  const code = compiler.part(target);
  return {
    kind: 'any',
    run: (environment) => {
      const value = code.run(environment);
      const callable = callableOf(value);
      if (!callable) return environment.evaluation.warn(`${printed(value)} is not a function`);
      return call(callable, given.run(environment), environment.evaluation);
    },
  };
}

function calledName(target: SyntaxNode | undefined): string | undefined {
  const named = ['VariableName', 'SpecialFunctionName', 'DateTimeConstructor'];
  if (!target || !named.includes(target.name)) return undefined;
  return target.name === 'VariableName' ? nameOf(target) : target.text.replace(/\s+/g, ' ');
}

function callBuiltin(called: Builtin, given: Code, compiler: Compiler): Code {
  const callable = new FeelFunction(called, called.$args);
  const measured = compiler.discoveries;
  return {
    kind: 'any',
    run: (environment) => {
      const values = given.run(environment);
      if (measured.multiplies) environment.evaluation.spend(measure(values));
      return call(callable, values, environment.evaluation);
    },
  };
}

function callableOf(value: unknown): FeelFunction | null {
  if (value instanceof FeelFunction) return value;
  if (value instanceof FeelRange) {
    return new FeelFunction((probe) => value.includes(probe), ['value']);
  }
  if (typeof value !== 'function') return null;
  return new FeelFunction(value as Builtin, (value as Builtin).$args);
}

/** Calls and accounts for what comes back; a failure becomes a null and a warning. */
function call(callable: FeelFunction, parameters: unknown, evaluation: Evaluation): unknown {
  evaluation.spend(1);
  const value = attempt(callable, parameters, evaluation) ?? null;
  if (Array.isArray(value)) evaluation.spend(value.length);
  if (typeof value === 'string') evaluation.spend(value.length >> 6);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return evaluation.warn('the result is not a finite number');
  }
  return isFailure(value) ? evaluation.warn(explained(value)) : value;
}

function attempt(callable: FeelFunction, parameters: unknown, evaluation: Evaluation): unknown {
  try {
    return callable.invoke(parameters) as unknown;
  } catch (error) {
    if (error instanceof WorkExhausted || isStackOverflow(error)) throw error;
    return evaluation.warn(error instanceof Error ? error.message : String(error));
  }
}

/** Caught at every level of a deep recursion it would only be raised again. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.startsWith('Maximum call stack');
}

/** What feelin's built-ins return instead of throwing. */
interface Failure {
  readonly template: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function isFailure(value: unknown): value is Failure {
  return (
    typeOf(value) === 'other' &&
    typeof value === 'object' &&
    value !== null &&
    'template' in value &&
    'values' in value
  );
}

function explained({ template, values }: Failure): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => printed(values[name]));
}

function compileParameters(node: SyntaxNode | undefined, compiler: Compiler): Code {
  const parts = node?.parts ?? [];
  if (node?.name === 'NamedParameters') return compileNamed(parts, compiler);
  const codes = parts.map((part) => compiler.part(part));
  return { kind: 'none', run: (environment) => codes.map((code) => code.run(environment)) };
}

function compileNamed(parts: readonly SyntaxNode[], compiler: Compiler): Code {
  const named = parts.map((part) => ({
    name: nameOf(part.parts[0]),
    code: compiler.part(part.parts[1]),
  }));
  const evaluated = (environment: Environment) =>
    named.map(({ name, code }) => [name, code.run(environment)] as const);
  return { kind: 'none', run: (environment) => Object.fromEntries(evaluated(environment)) };
}
