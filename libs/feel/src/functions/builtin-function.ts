import type { Evaluation } from '../evaluation.js';
import {
  FeelFunction,
  isByPosition,
  type FunctionParameter,
  type Given,
} from '../feel-function.js';
import { PatternError } from '../patterns/pattern-syntax.js';
import { printed } from '../value-type.js';
import { FunctionError, type Overload, type Parameter } from './overload.js';

/** A built-in function with all the ways to call it. */
export class BuiltinFunction extends FeelFunction {
  readonly parameters: readonly FunctionParameter[];

  constructor(
    readonly name: string,
    private readonly overloads: readonly Overload[],
  ) {
    super();
    this.parameters = overloads[0]?.parameters ?? [];
  }

  override call(given: Given, evaluation: Evaluation): unknown {
    evaluation.spend(1);
    for (const way of this.overloads) {
      const values = fitting(way.parameters, given);
      if (values) return this.run(way, values, evaluation);
    }
    const names = this.parameters.map(({ name }) => name).join(', ');
    return evaluation.warn(`${this.name}(${names}) cannot take ${shown(given)}`);
  }

  private run(way: Overload, values: readonly unknown[], evaluation: Evaluation): unknown {
    for (const each of values) if (typeof each === 'string') evaluation.spend(each.length >> 10);
    try {
      const value = way.run(values, evaluation) ?? null;
      if (Array.isArray(value)) evaluation.spend(value.length);
      if (typeof value === 'string') evaluation.spend(value.length >> 6);
      return value;
    } catch (error) {
      const explained = error instanceof FunctionError || error instanceof PatternError;
      if (!explained) throw error;
      return evaluation.warn(`${this.name}(): ${error.message}`);
    }
  }
}

/** What to hand to an overload, or undefined when the values do not fit it. */
function fitting(parameters: Overload['parameters'], given: Given): unknown[] | undefined {
  const slots = isByPosition(given) ? byPosition(parameters, given) : byName(parameters, given);
  if (!slots) return undefined;
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const slot = slots[index];
    if (slot === undefined && !parameter.optional) return undefined;
    const value = parameter.read(slot ?? null);
    if (value === undefined && slot !== undefined) return undefined;
    values.push(value);
  }
  return values;
}

type Slots = readonly unknown[] | undefined;

function byPosition(parameters: readonly Parameter<unknown>[], given: readonly unknown[]): Slots {
  const before = parameters.length - 1;
  const all =
    parameters[before]?.rest && given.length > before
      ? [...given.slice(0, before), given.slice(before)]
      : given;
  return all.length > parameters.length ? undefined : all.map((value) => value ?? null);
}

function byName(
  parameters: readonly Parameter<unknown>[],
  given: ReadonlyMap<string, unknown>,
): Slots {
  const names = parameters.map(({ name }) => name);
  if ([...given.keys()].some((name) => !names.includes(name))) return undefined;
  return names.map((name) => (given.has(name) ? (given.get(name) ?? null) : undefined));
}

function shown(given: Given): string {
  if (!isByPosition(given)) {
    return [...given].map(([name, value]) => `${name}: ${printed(value)}`).join(', ');
  }
  return given.length === 0 ? 'no values' : given.map(printed).join(', ');
}
