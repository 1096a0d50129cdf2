import { builtin } from './builtins.js';
import type { Compiler } from './compiler.js';
import type { Code, Environment } from './evaluation.js';
import { FeelFunction, type Given } from './feel-function.js';
import { CLOCK_FUNCTIONS } from './functions/clock-functions.js';
import { FeelRange } from './feel-range.js';
import { compileDefined } from './is-defined.js';
import { includes } from './membership.js';
import { compileName, nameOf } from './names.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';
import { printed } from './value-type.js';

type Parameters = (environment: Environment) => Given;

/** `f(1, 2)` and `f(name: 1)`: DMN 1.5 §10.3.2.13. */
export function compileInvocation(node: SyntaxNode, compiler: Compiler): Code {
  const [target] = node.parts;
  const parameters = node.parts.find(({ name }) => name.endsWith('Parameters'));
  const name = calledName(target);
  if (name === undefined) {
    return callValue(compiler.part(target), compileParameters(parameters, compiler));
  }
  const isDefined = compiler.isDefined(name);
  if (name === 'is defined' && !isDefined) return compileDefined(parameters, compiler);
  const given = compileParameters(parameters, compiler);
  const clockFunction = isDefined ? undefined : CLOCK_FUNCTIONS.get(name);
  if (clockFunction && !compiler.hasMoment) {
    throw new FeelSyntaxError(`${name}() means nothing here; use a variable instead`);
  }
  if (clockFunction) return callBuiltin(clockFunction, given);
  const called = compiler.isBound(name) ? undefined : builtin(name);
  if (!called) return callValue(compileName(name, compiler), given);
  return isDefined ? callEither(name, called, given, compiler) : callBuiltin(called, given);
}

function callBuiltin(called: FeelFunction, given: Parameters): Code {
  return {
    kind: 'any',
    run: (environment) => called.call(given(environment), environment.evaluation),
  };
}

/** A variable called like a built-in function counts where it is a function itself. */
function callEither(
  name: string,
  called: FeelFunction,
  given: Parameters,
  compiler: Compiler,
): Code {
  const spelled = compiler.variable(name);
  return {
    kind: 'any',
    run: (environment) => {
      const value = environment.get(spelled);
      const chosen = value instanceof FeelFunction ? value : called;
      return chosen.call(given(environment), environment.evaluation);
    },
  };
}

function callValue(target: Code, given: Parameters): Code {
  return {
    kind: 'any',
    run: (environment) => {
      const { evaluation } = environment;
      const value = target.run(environment);
      if (value instanceof FeelFunction) return value.call(given(environment), evaluation);
      const values = given(environment);
      if (value instanceof FeelRange && Array.isArray(values) && values.length === 1) {
        return includes(value, values[0], evaluation);
      }
      return evaluation.warn(`${printed(value)} is not a function`);
    },
  };
}

function calledName(target: SyntaxNode | undefined): string | undefined {
  const named = ['VariableName', 'SpecialFunctionName', 'DateTimeConstructor'];
  if (!target || !named.includes(target.name)) return undefined;
  return target.name === 'VariableName' ? nameOf(target) : target.text.replace(/\s+/g, ' ');
}

function compileParameters(node: SyntaxNode | undefined, compiler: Compiler): Parameters {
  const parts = node?.parts ?? [];
  if (node?.name === 'NamedParameters') return compileNamed(parts, compiler);
  const codes = parts.map((part) => compiler.part(part));
  return (environment) => codes.map((code) => code.run(environment));
}

function compileNamed(parts: readonly SyntaxNode[], compiler: Compiler): Parameters {
  const named = parts.map((part) => ({
    name: nameOf(part.parts[0]),
    code: compiler.part(part.parts[1]),
  }));
  return (environment) =>
    new Map(named.map(({ name, code }) => [name, code.run(environment) ?? null]));
}
