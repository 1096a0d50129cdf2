import { parseProcesses } from '@minhbach/bpmn';
import {
  advance,
  type DefinitionLibrary,
  type InstanceState,
  type Trigger,
  type TriggerBody,
} from '@minhbach/engine';
import type { Bench } from '../bench-group.js';
import { PeerEngine } from '../rivals/peer-engine.js';
import { peerModels } from '../rivals/peer-models.js';
import { ratioOf, sprint, type Sprinter } from '../sprint.js';
import { clerk, variables, workloads, type Workload } from '../workloads.js';

const keysPerStep = 1_024;
const at = '2026-11-02T01:00:00.000Z';

/** W7: whole instances in memory, ours from step to step as a host would drive it, beside bpmn-engine. */
export async function benchCore({ options, say, report }: Bench): Promise<void> {
  for (const workload of workloads) {
    const source = peerModels[workload.processId];
    if (source === undefined) continue;
    const peer = new PeerEngine(source, null, false);
    const [ours, theirs] = await sprint(
      [await coreSprinter(workload), { name: 'bpmn-engine', run: (times) => repeat(times, peer) }],
      { ...options, roundMs: options.roundMs / 2 },
    );
    if (!ours || !theirs) return;
    const rates = [ours, theirs].map(
      ({ name, rates }) => `${name} ${Math.round(Math.max(...rates)).toLocaleString('en')}/s`,
    );
    say(`  ${workload.title}: ${rates.join(', ')}`);
    report({
      workload: 'W7',
      name: `${workload.processId} in memory: core / bpmn-engine`,
      value: ratioOf(ours, theirs),
      unit: '×',
    });
  }
}

async function repeat(times: number, peer: PeerEngine): Promise<void> {
  for (let time = 0; time < times; time++) await peer.play();
}

async function coreSprinter(workload: Workload): Promise<Sprinter> {
  const library = await libraryOf(workload.xml);
  return {
    name: 'core',
    run: (times) => {
      for (let time = 0; time < times; time++) playInMemory(library);
    },
  };
}

/** A library with the one process of a workload, under the key 1. */
export async function libraryOf(xml: string): Promise<DefinitionLibrary> {
  const { processes, findings } = await parseProcesses(xml);
  const [model] = processes;
  if (!model) throw new Error(findings.map(({ message }) => message).join('\n'));
  const process = { key: 1, version: 1, model };
  return {
    process: (key) => (key === process.key ? process : undefined),
    calledProcess: ({ id }) => (id === model.id ? process : undefined),
    evaluateDecision: () => undefined,
    formKey: () => undefined,
  };
}

/** One instance from its start to its end; returns how many steps it took. */
export function playInMemory(library: DefinitionLibrary): number {
  let state: InstanceState | null = null;
  let firstKey = 1_000;
  let steps = 0;
  for (let body: TriggerBody | null = startBody(); body; body = nextBody(state)) {
    const trigger: Trigger = { ...body, at, rootKey: 100, firstKey, keyCount: keysPerStep };
    const result = advance(library, state, trigger);
    if (!result.ok) throw new Error(result.rejection.message);
    state = result.state;
    firstKey += result.keysUsed;
    steps++;
  }
  if (state?.status !== 'completed') throw new Error('the instance has not ended');
  return steps;
}

function startBody(): TriggerBody {
  return { type: 'start', definitionKey: 1, variables };
}

/** Whatever the instance waits for first; null when it waits for nothing. */
function nextBody(state: InstanceState | null): TriggerBody | null {
  if (!state) return null;
  for (const userTaskKey of state.userTasks.keys()) {
    const body = { userTaskKey, person: clerk, variables: { approved: true } };
    return { type: 'complete-user-task', ...body };
  }
  for (const jobKey of state.jobs.keys()) return { type: 'complete-job', jobKey, variables: {} };
  return state.agenda.length > 0 ? { type: 'continue' } : null;
}
