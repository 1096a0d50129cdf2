import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  evaluateInFeel,
  readDecisions,
  type DecisionModel,
  type GraphElement,
  type ServiceModel,
} from '@minhbach/dmn';
import { feelFunction, scopeOf, toFeelValue, typeOf } from '@minhbach/feel';

/** An input of a test case, its value being FEEL's. */
export interface Input {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly value: unknown;
}

/** What the engine makes of a decision. */
export interface Answer {
  readonly value: unknown;
  readonly warnings: readonly string[];
  /** Why the engine refuses to execute it, when it does. */
  readonly unsupported?: string;
}

/** What a host may offer; a decision itself knows no clock. */
const CLOCK = {
  now: feelFunction([], () => toFeelValue('2026-11-25T08:00:00Z', 'dateTime')),
  today: feelFunction([], () => toFeelValue('2026-11-25', 'date')),
};

/** A model of the suite in the hands of our engine. */
export interface ModelUnderTest {
  /** The value of a decision, or of an output decision of a decision service that is invoked. */
  answer(decision: string, service: string | undefined, inputs: readonly Input[]): Answer;
}

/** Reads a model, and the models beside it, which it may import. */
export async function openModel(folder: string, modelName: string): Promise<ModelUnderTest> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.dmn'));
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const others = await Promise.all(names.filter((name) => name !== modelName).map(text));
  const { decisions, services, findings } = await readDecisions(
    await text(modelName),
    others,
    Object.keys(CLOCK),
  );
  return {
    answer(decision, service, inputs) {
      const called = services.find(({ name }) => name === service);
      const target = called ?? decisions.find(({ name }) => name === decision);
      if (!target) return { value: null, warnings: findings.map(({ message }) => message) };
      const given = answer(target, inputs);
      return called ? { ...given, value: outputOf(called, decision, given.value) } : given;
    },
  };
}

/** A service of one output decision gives its value, one of several a context of their values. */
function outputOf({ outputs }: ServiceModel, decision: string, value: unknown): unknown {
  if (outputs.length === 1 || typeOf(value) !== 'context') return value;
  return (value as Readonly<Record<string, unknown>>)[decision] ?? null;
}

function answer(target: DecisionModel | ServiceModel, inputs: readonly Input[]): Answer {
  const unsupported = refusal(target);
  if (unsupported !== undefined) return { value: null, warnings: [], unsupported };
  const variables = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
  const { value, warnings } = evaluateInFeel(target, scopeOf(variables, CLOCK));
  return { value, warnings };
}

/** Why a deployment would refuse the element, or something that it needs. */
function refusal(element: GraphElement): string | undefined {
  if (element.kind === 'input') return undefined;
  const own = element.findings.find(({ code }) => code === 'not-supported');
  if (own) return own.message;
  const needed =
    element.kind === 'service'
      ? element.outputs
      : element.requires.map((requirement) => requirement.element);
  return needed.map(refusal).find((reason) => reason !== undefined);
}
