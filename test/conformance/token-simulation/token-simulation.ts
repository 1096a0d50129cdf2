import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProcesses } from '@minhbach/bpmn';
import type { CaseResult, Suite } from '../suite.js';
import { readCases, type SimulationCase } from './cases.js';

/** The models and traces of a public simulator of BPMN tokens. */
export const tokenSimulation: Suite = {
  name: 'token-simulation',
  source: {
    repository: 'bpmn-io/bpmn-js-token-simulation',
    commit: '62e5478',
    licence: 'MIT, © Camunda Services GmbH',
  },
  method: 'Each case is a model, a list of triggers and the trace that the simulator left.',
  async *run(folder) {
    for (const one of readCases(folder)) yield await resultOf(folder, one);
  },
};

async function resultOf(folder: string, { name, model }: SimulationCase): Promise<CaseResult> {
  const { findings } = await parseProcesses(readFileSync(join(folder, model), 'utf8'));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const codes = [...new Set(errors.map(({ code }) => code))];
  const reason = codes.length > 0 ? codes.join(', ') : 'the runner does not drive it yet';
  return { group: groupOf(name), name, outcome: 'unsupported', reason };
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
