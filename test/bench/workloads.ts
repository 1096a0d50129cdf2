import { chain, definitions, end, extended, flow, numbered, service, start } from './bpmn-text.js';

/** One process of the benchmark. */
export interface Workload {
  readonly id: string;
  readonly title: string;
  readonly processId: string;
  readonly xml: string;
  /** The share of the raw rate, one transaction a step, that the engine must reach. */
  readonly must?: number;
  readonly goal?: number;
  /** False where all tasks share one transaction. */
  readonly isEachTaskDurable?: boolean;
}

/** About a kilobyte, as an instance of a real process carries it. */
export const variables = {
  code: 'YC-2026-000123',
  subject: 'Thông tin về chương trình hỗ trợ doanh nghiệp nhỏ và vừa',
  agency: { code: 'SKHCN', name: 'Sở Khoa học và Công nghệ', since: '2025-03-01' },
  requester: { organisation: 'Công ty TNHH Minh Bạch', taxCode: '0123456789', contact: 'Nguyễn A' },
  items: ['Danh mục chương trình', 'Điều kiện tham gia', 'Kinh phí đã giải ngân'],
  purpose: 'x'.repeat(520),
  approved: false,
  attempts: 0,
};

export const clerk = 'clerk';
export const jobType = 'bench';
/** Stands in a recorded step for the key of the call that makes it. */
export const callKey = 'call-key';

const script = (id: string) =>
  extended(
    'scriptTask',
    id,
    '<zeebe:script expression="=attempts + 1" resultVariable="attempts" />',
  );

/** start → user task → gateway → service task → end; the other branch leads to another end. */
const approval = [
  start,
  extended(
    'userTask',
    'decide',
    `<zeebe:userTask /><zeebe:assignmentDefinition assignee="${clerk}" />`,
  ),
  '<bpmn:exclusiveGateway id="approved" default="approved-refused" />',
  service('record'),
  end,
  '<bpmn:endEvent id="refused" />',
  flow('start', 'decide'),
  flow('decide', 'approved'),
  flow(
    'approved',
    'record',
    '<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=approved</bpmn:conditionExpression>',
  ),
  flow('approved', 'refused'),
  flow('record', 'end'),
].join('\n');

const branches = numbered('task', 10);

/** start → fork → ten service tasks → join → end. */
const fanOut = [
  start,
  '<bpmn:parallelGateway id="fork" />',
  ...branches.map((id) => service(id)),
  '<bpmn:parallelGateway id="join" />',
  end,
  flow('start', 'fork'),
  ...branches.flatMap((id) => [flow('fork', id), flow(id, 'join')]),
  flow('join', 'end'),
].join('\n');

function ten(task: (id: string) => string): string {
  return chain(Object.fromEntries(branches.map((id) => [id, task(id)])));
}

function workload(
  [id, title]: readonly [string, string],
  processId: string,
  content: string,
  more: Pick<Workload, 'must' | 'goal' | 'isEachTaskDurable'> = {},
): Workload {
  return { id, title, processId, xml: definitions(processId, content), ...more };
}

export const workloads: readonly Workload[] = [
  workload(['W1', 'approval: start, user task, gateway, service task, end'], 'approval', approval, {
    must: 0.5,
    goal: 0.75,
  }),
  workload(
    ['W2', 'ten service tasks, each durable'],
    'ten-jobs',
    ten((id) => service(id)),
    { must: 0.5, goal: 0.75 },
  ),
  workload(['W3', 'ten script tasks, one transaction'], 'ten-scripts', ten(script), {
    must: 0.4,
    goal: 0.75,
    isEachTaskDurable: false,
  }),
  workload(['W4', 'ten service tasks side by side, and their join'], 'fan-out', fanOut),
];
