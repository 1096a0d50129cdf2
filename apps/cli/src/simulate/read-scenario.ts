import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { UsageFault } from '../command.js';
import type { Scenario } from './scenario.js';

const folder = join('apps', 'cli', 'scenarios');

/** Reads a scenario; the product's own without a file. Throws a UsageFault that names every fault of it. */
export function readScenario(file = join(folder, 'province.json')): Scenario {
  const content = parsed(file);
  const faults = scenarioFaults(content);
  if (faults.length > 0) throw new UsageFault(`${file} is no scenario:\n${faults.join('\n')}`);
  return content as Scenario;
}

/** Every fault of a scenario, each with its place; an empty list is a good one. */
export function scenarioFaults(content: unknown): string[] {
  const schema = JSON.parse(readFileSync(join(folder, 'scenario.schema.json'), 'utf8')) as object;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajvFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (!validate(content)) return (validate.errors ?? []).map(sentence);
  return meaningFaults(content as Scenario);
}

/** What the schema cannot see. */
function meaningFaults({ months, channels, agencies }: Scenario): string[] {
  const codes = agencies.map(({ code }) => code);
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  return [
    ...twice.map((code) => `  /agencies: ${code} is there twice`),
    ...nothingIn('/months', months),
    ...nothingIn('/channels', Object.values(channels)),
    ...nothingIn(
      '/agencies, load',
      agencies.map(({ load }) => load),
    ),
    ...agencies.flatMap(({ code, behaviour }) => [
      ...nothingIn(`/agencies, ${code}, grounds`, Object.values(behaviour.grounds)),
      ...(behaviour.givesPart + behaviour.refuses > 1
        ? [`  /agencies, ${code}: givesPart and refuses are more than all`]
        : []),
    ]),
  ];
}

function nothingIn(place: string, weights: readonly number[]): string[] {
  return weights.some((each) => each > 0) ? [] : [`  ${place}: at least one must be more than 0`];
}

function sentence({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
  return `  ${instancePath || '/'}: ${message}${extra}`;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageFault(`${file} cannot be read: ${String(error)}`);
  }
}
