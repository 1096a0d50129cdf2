import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluateInFeel, readDecisions, type DecisionModel } from '@minhbach/dmn';
import { scopeOf } from '@minhbach/feel';

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

/** A model of the suite in the hands of our engine. */
export interface ModelUnderTest {
  /** The value of a decision, or of an output decision of a decision service that is invoked. */
  answer(decision: string, service: string | undefined, inputs: readonly Input[]): Answer;
}

/** Reads a model, and the models beside it, which it may import. */
export async function openModel(folder: string, modelName: string): Promise<ModelUnderTest> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.dmn'));
  const xml = new Map<string, string>();
  for (const name of names) xml.set(name, await readFile(join(folder, name), 'utf8'));
  const { decisions, findings } = await readDecisions(xml.get(modelName) ?? '');
  const broken = findings.map(({ message }) => message);
  return {
    answer(decision, service, inputs) {
      const model = decisions.find(({ name }) => name === decision);
      if (service !== undefined) return refused('decision services are not supported');
      if (!model) return { value: null, warnings: broken };
      return answer(model, inputs);
    },
  };
}

function answer(model: DecisionModel, inputs: readonly Input[]): Answer {
  const reason = refusal(model);
  if (reason !== undefined) return refused(reason);
  const variables = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
  const { value, warnings } = evaluateInFeel(model, scopeOf(variables));
  return { value, warnings };
}

function refusal(model: DecisionModel): string | undefined {
  const findings = model.logic.kind === 'broken' ? model.logic.findings : [];
  const own = findings.find(({ code }) => code === 'not-supported');
  return own?.message ?? model.requires.map(refusal).find((reason) => reason !== undefined);
}

function refused(reason: string): Answer {
  return { value: null, warnings: [], unsupported: reason };
}
