/** One process of the benchmark. */
export interface Workload {
  readonly id: string;
  readonly title: string;
  readonly processId: string;
  readonly xml: string;
  /** The share of the raw rate, one transaction a step, that the engine must reach. */
  readonly must: number;
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

const start = '<bpmn:startEvent id="start" />';
const end = '<bpmn:endEvent id="end" />';

const flow = (from: string, to: string, condition = '') =>
  `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${condition}</bpmn:sequenceFlow>`;

const extended = (element: string, id: string, extension: string) =>
  `<bpmn:${element} id="${id}"><bpmn:extensionElements>${extension}</bpmn:extensionElements></bpmn:${element}>`;

const service = (id: string) =>
  extended('serviceTask', id, `<zeebe:taskDefinition type="${jobType}" />`);

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

function chain(task: (id: string) => string, count: number): string {
  const ids = Array.from({ length: count }, (_, index) => `task-${String(index + 1)}`);
  const nodes = ['start', ...ids, 'end'];
  const flows = nodes.slice(1).map((node, index) => flow(nodes[index] ?? '', node));
  return [start, ...ids.map(task), end, ...flows].join('\n');
}

function definitions(processId: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  id="${processId}-definitions" targetNamespace="https://minhbach.vn/bench">
<bpmn:process id="${processId}" isExecutable="true">
${content}
</bpmn:process>
</bpmn:definitions>`;
}

function workload(
  [id, title]: readonly [string, string],
  processId: string,
  content: string,
  must: number,
): Workload {
  return { id, title, processId, xml: definitions(processId, content), must };
}

export const workloads: readonly Workload[] = [
  workload(
    ['W1', 'approval: start, user task, gateway, service task, end'],
    'approval',
    approval,
    0.5,
  ),
  workload(['W2', 'ten service tasks, each durable'], 'ten-jobs', chain(service, 10), 0.5),
  workload(['W3', 'ten script tasks, one transaction'], 'ten-scripts', chain(script, 10), 0.4),
];
