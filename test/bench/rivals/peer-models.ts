import type { Workload } from '../workloads.js';

/** The processes of the workloads in the dialect of bpmn-engine, each in the form that costs it least. */
export const peerModels: Readonly<Partial<Record<Workload['processId'], string>>> = {
  approval: definitions(
    [
      '<userTask id="decide" />',
      '<exclusiveGateway id="approved" default="approved-refused" />',
      service('record'),
      '<endEvent id="refused" />',
    ],
    [
      flow('start', 'decide'),
      flow('decide', 'approved'),
      flow(
        'approved',
        'record',
        '<conditionExpression xsi:type="tFormalExpression">${environment.output.decide.approved}</conditionExpression>',
      ),
      flow('approved', 'refused'),
      flow('record', 'end'),
    ],
  ),
  'ten-jobs': chain(service, 10),
  'ten-scripts': chain(service, 10),
  'fan-out': definitions(
    [
      '<parallelGateway id="fork" />',
      ...numbered(10).map((number) => service(`task-${number}`)),
      '<parallelGateway id="join" />',
    ],
    [
      flow('start', 'fork'),
      ...numbered(10).flatMap((number) => [
        flow('fork', `task-${number}`),
        flow(`task-${number}`, 'join'),
      ]),
      flow('join', 'end'),
    ],
  ),
};

function chain(task: (id: string) => string, count: number): string {
  const ids = numbered(count).map((number) => `task-${number}`);
  const nodes = ['start', ...ids, 'end'];
  const flows = nodes.slice(1).map((node, index) => flow(nodes[index] ?? '', node));
  return definitions(ids.map(task), flows);
}

function service(id: string): string {
  return `<serviceTask id="${id}" implementation="\${environment.services.work}" />`;
}

function flow(from: string, to: string, condition = ''): string {
  return `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${condition}</sequenceFlow>`;
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

function definitions(nodes: readonly string[], flows: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  id="peer" targetNamespace="https://minhbach.vn/bench">
<process id="process" isExecutable="true">
<startEvent id="start" /><endEvent id="end" />
${[...nodes, ...flows].join('\n')}
</process>
</definitions>`;
}
