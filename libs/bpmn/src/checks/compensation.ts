import type { FindingList } from '../finding-list.js';
import type { ElementType, FlowNode, ProcessModel } from '../process-model.js';
import { isActivity, nodesOf } from './graph.js';

/** Compensation: who undoes what, and that there is something to undo (BPMN §10.7). */
export function checkCompensation(process: ProcessModel, findings: FindingList): void {
  const nodes = [...process.elements.values()];
  const handlers = new Set(nodes.map(({ compensationHandler }) => compensationHandler));
  for (const node of nodes) {
    if (node.isForCompensation) checkHandler(node, handlers.has(node.id), findings);
    if (node.event?.type === 'compensation') checkEvent(node, process, findings);
  }
}

function checkHandler(node: FlowNode, isUsed: boolean, findings: FindingList): void {
  if (node.incoming.length + node.outgoing.length > 0) {
    findings.error(
      node,
      'compensation-handler-in-flow',
      'It is marked as compensation and stands in a flow. Remove its flows, or the mark.',
    );
  }
  if (isUsed) return;
  findings.error(
    node,
    'compensation-handler-unused',
    'It is marked as compensation, but no compensation event leads to it. Draw an association from one.',
  );
}

function checkEvent(node: FlowNode, process: ProcessModel, findings: FindingList): void {
  if (node.type === 'boundaryEvent') checkBoundary(node, process, findings);
  else if (node.type === 'startEvent') checkStart(node, process, findings);
  else checkThrower(node, process, findings);
}

/** BPMN §13.5.5 knows one handler of an activity: an event sub-process in it, or an activity beside it. */
function checkBoundary(node: FlowNode, process: ProcessModel, findings: FindingList): void {
  const inside = process.elements.get(node.attachedTo ?? '')?.eventSubProcesses ?? [];
  const starts = nodesOf(inside, process).flatMap((one) => nodesOf(one.startEvents, process));
  if (starts.some(({ event }) => event?.type === 'compensation')) {
    findings.error(
      node,
      'compensated-twice',
      'The sub-process is undone by an event sub-process in it as well. Keep one of the two.',
    );
  }
  if (node.compensationHandler !== undefined && node.outgoing.length === 0) return;
  findings.error(
    node,
    'compensation-without-handler',
    'Nothing undoes the activity. Draw an association, not a flow, to an activity marked as compensation.',
  );
}

function checkStart(node: FlowNode, process: ProcessModel, findings: FindingList): void {
  const around = process.elements.get(node.scopeId ?? '')?.scopeId;
  if (around === undefined || around !== process.id) return;
  findings.error(
    node,
    'compensation-of-process',
    'A process is not compensated when it is over. Put the event sub-process into a sub-process.',
  );
}

/** What is named must stand beside the event, or beside the event sub-process in which it stands. */
function checkThrower(node: FlowNode, process: ProcessModel, findings: FindingList): void {
  if (node.event?.type !== 'compensation' || node.event.activityId === undefined) return;
  const { activityId } = node.event;
  const scope = process.elements.get(node.scopeId ?? '');
  const scopes = [node.scopeId, ...(scope?.type === 'eventSubProcess' ? [scope.scopeId] : [])];
  const activity = process.elements.get(activityId);
  if (activity && scopes.includes(activity.scopeId) && mayBeUndone(activity, process)) return;
  findings.error(
    node,
    'compensation-of-nothing',
    `It undoes "${activityId}", which is no activity beside it that can be undone. Name one with a compensation event, or none for all.`,
  );
}

/** What was done in them can be undone. */
const scopesToUndo: ReadonlySet<ElementType> = new Set([
  'subProcess',
  'transaction',
  'adHocSubProcess',
]);

function mayBeUndone(activity: FlowNode, process: ProcessModel): boolean {
  if (scopesToUndo.has(activity.type)) return true;
  const events = nodesOf(activity.boundaryEvents, process);
  return isActivity(activity) && events.some(({ event }) => event?.type === 'compensation');
}
