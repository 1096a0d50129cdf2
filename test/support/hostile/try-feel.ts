import { feelVariables, type FeelCase, type FeelFate } from './cases/feel-case.js';
import { bpmnFile, dmnFile } from './cases/xml-case.js';
import type { HostileReply, HostileService } from './hostile-service.js';

export interface Tried<Fate> {
  readonly fate: Fate | 'something else';
  readonly told: string;
  readonly slowestMs: number;
}

type Fate = Tried<FeelFate>['fate'];

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Deploys a decision of the expression and makes it, as an administrator tries a decision. */
export async function tryAsDecision(
  service: HostileService,
  { feel }: FeelCase,
  id: string,
): Promise<Tried<FeelFate>> {
  const decision = `<decision id="${id}" name="${id}"><variable name="${id}" /><literalExpression><text>${escaped(feel)}</text></literalExpression></decision>`;
  const deployed = await deploy(service, [{ name: `${id}.dmn`, content: dmnFile(decision) }]);
  if (deployed.status !== 201) return outcome(fateAt(deployed.status), [deployed]);
  const made = await service.call('POST', `/api/decisions/${id}/evaluation`, {
    as: 'quantri',
    body: { variables: feelVariables },
  });
  return outcome(fateOf(made.status), [deployed, made]);
}

/** As cells of a decision table, of which the first is a unary test. */
export async function tryAsTable(
  service: HostileService,
  { feel }: FeelCase,
  id: string,
): Promise<Tried<FeelFate>> {
  const table = `<decision id="${id}" name="${id}"><decisionTable id="${id}-t" hitPolicy="FIRST"><input><inputExpression><text>n</text></inputExpression></input><output name="r" /><rule><inputEntry><text>? = count([${escaped(feel)}])</text></inputEntry><outputEntry><text>1</text></outputEntry></rule><rule><inputEntry><text>-</text></inputEntry><outputEntry><text>${escaped(feel)}</text></outputEntry></rule></decisionTable></decision>`;
  const deployed = await deploy(service, [{ name: `${id}.dmn`, content: dmnFile(table) }]);
  if (deployed.status !== 201) return outcome(fateAt(deployed.status), [deployed]);
  const made = await service.call('POST', `/api/decisions/${id}/evaluation`, {
    as: 'quantri',
    body: { variables: feelVariables },
  });
  return outcome(fateOf(made.status), [deployed, made]);
}

/** A process that starts by itself when it is deployed, and asks the expression which way to go. */
export function conditionProcess({ feel }: FeelCase, id: string): string {
  const script = (name: string, text: string) =>
    `<bpmn:scriptTask id="${name}"><bpmn:extensionElements><zeebe:script expression="=${escaped(text)}" resultVariable="${name}" /></bpmn:extensionElements></bpmn:scriptTask>`;
  const flow = (name: string, from: string, to: string, condition = '') =>
    `<bpmn:sequenceFlow id="${name}" sourceRef="${from}" targetRef="${to}">${condition}</bpmn:sequenceFlow>`;
  const condition = `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=(${escaped(feel)}\n) = true</bpmn:conditionExpression>`;
  const start =
    '<bpmn:startEvent id="s"><bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">=now()</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>';
  const inside = [
    start,
    script('text', 'string join(for i in 1..80 return "a") + "!"'),
    script('long', 'string join(for i in 1..5000 return "a")'),
    script('n', '1000000000'),
    '<bpmn:exclusiveGateway id="which" default="f5" /><bpmn:endEvent id="yes" /><bpmn:endEvent id="no" />',
    flow('f1', 's', 'text') + flow('f2', 'text', 'long') + flow('f3', 'long', 'n'),
    flow('f4', 'n', 'which') + flow('f5', 'which', 'no') + flow('f6', 'which', 'yes', condition),
  ].join('');
  return bpmnFile(`<bpmn:process id="${id}" isExecutable="true">${inside}</bpmn:process>`);
}

export async function deploy(
  service: HostileService,
  files: readonly { readonly name: string; readonly content: string }[],
  dryRun = false,
): Promise<HostileReply> {
  const body = { files, ...(dryRun && { dryRun }) };
  return service.call('POST', '/api/deployments', { as: 'quantri', body });
}

function fateAt(deploymentStatus: number): Fate {
  return deploymentStatus === 422 ? 'refused' : 'something else';
}

function fateOf(status: number): Fate {
  if (status === 422) return 'stopped';
  return status === 200 ? 'harmless' : 'something else';
}

function outcome(fate: Fate, replies: readonly HostileReply[]): Tried<FeelFate> {
  const last = replies.at(-1);
  return {
    fate,
    told: `${String(last?.status)} ${(last?.text ?? '').slice(0, 300)}`,
    slowestMs: Math.max(...replies.map(({ tookMs }) => tookMs)),
  };
}
