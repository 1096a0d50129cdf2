import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProcesses, type ProcessModel } from '@minhbach/bpmn';
import type { CaseResult, Suite } from '../suite.js';
import { readCases, runsOf, type SimulationCase, type SimulationStep } from './cases.js';
import { differences } from './compare.js';
import { completeModel, type CompletedModel } from './complete-model.js';
import { readTrace, type Vocabulary } from './expected.js';
import { Host } from './host.js';
import { observed } from './observed.js';

/** The models and traces of a public simulator of BPMN tokens. */
export const tokenSimulation: Suite = {
  name: 'token-simulation',
  source: {
    repository: 'bpmn-io/bpmn-js-token-simulation',
    commit: '62e5478',
    licence: 'MIT, © Camunda Services GmbH',
  },
  method: [
    'Each case is a model, a list of triggers and the trace that the simulator left. The models are completed',
    'with what a simulator does without (names, codes, correlation keys, times; the rules stand in',
    '`test/conformance/token-simulation/complete-model.ts` and hold for every model), deployed as any other, and',
    'driven through the pure engine. Entering and leaving of elements and the taking of flows are compared for',
    'each scope as a partial order, and where tokens are left.',
  ].join('\n'),
  async *run(folder) {
    for (const one of readCases(folder)) yield await resultOf(folder, one);
  },
};

async function resultOf(folder: string, one: SimulationCase): Promise<CaseResult> {
  const { name } = one;
  const model = await completeModel(readFileSync(join(folder, one.model), 'utf8'));
  const { processes, findings } = await parseProcesses(model.xml);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const reason = [...new Set(errors.map(({ code }) => code))].sort().join(', ');
    return { group: groupOf(name), name, outcome: 'unsupported', reason };
  }
  const results = runsOf(one.steps).map((steps) => played(steps, model, processes));
  const [result = { outcome: 'passed' }] = results.filter(({ outcome }) => outcome !== 'passed');
  return { group: groupOf(name), name, ...result };
}

/** Plays the steps until an expectation is not met. */
function played(
  steps: readonly SimulationStep[],
  { processOf }: CompletedModel,
  models: readonly ProcessModel[],
): Pick<CaseResult, 'outcome' | 'reason' | 'detail'> {
  const host = new Host(models);
  const trace: string[] = [];
  for (const step of steps) {
    if ('trigger' in step) {
      host.trigger(step.trigger);
      continue;
    }
    trace.push(...step.expectTrace);
    const expected = readTrace(trace, vocabularyOf(models, processOf));
    const found = differences(expected, observed(host, models));
    if (found.length === 0) continue;
    const incidents = host.instances.flatMap(({ state }) => [...state.incidents.values()]);
    if (incidents.some(({ code }) => code === 'unhandled-error')) {
      return { outcome: 'unsupported', reason: unhandled };
    }
    const messages = incidents.map(({ message }) => message);
    const detail = [...messages, ...found].join('\n');
    return { outcome: 'failed', reason: 'another trace', detail };
  }
  return { outcome: 'passed' };
}

/** BPMN leaves open what becomes of such an error; a simulator has nobody to ask. */
const unhandled = 'an error that nobody catches stops as an incident, instead of passing as an end';

function vocabularyOf(
  models: readonly ProcessModel[],
  processOf: ReadonlyMap<string, string>,
): Vocabulary {
  const isFlow = (id: string): boolean => models.some(({ flows }) => flows.has(id));
  const isElement = (id: string): boolean => models.some(({ elements }) => elements.has(id));
  return {
    isFlow,
    isOutside: (id) => !isFlow(id) && !isElement(id),
    nameOf: (id) => {
      // The plane on which a collapsed sub-process is drawn stands for the sub-process.
      const drawn = isElement(id) ? id : id.replace(/_plane$/, '');
      return processOf.get(drawn) ?? drawn;
    },
  };
}

/** Names begin with their subject; the longest that fits is meant. */
const groups = [
  'boundary',
  'collapsed',
  'compensation',
  'error',
  'escalation',
  'event-based-gateway',
  'event-sub-process',
  'exclusive-gateway',
  'inclusive-gateway',
  'link',
  'message-flow',
  'parallel-gateway',
  'process',
  'signal',
  'sub-process',
  'terminate',
  'transaction',
];

function groupOf(name: string): string {
  return groups.find((group) => name.startsWith(group)) ?? 'basics';
}
