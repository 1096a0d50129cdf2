import type { FlowNode } from '@minhbach/bpmn';
import { closeStarts } from './catches.js';
import { bring } from './io-mappings.js';
import { enter, markActive, remove, terminate, terminateChildren } from './lifecycle.js';
import type { ElementInstance, Variables } from './state.js';
import type { Step } from './step.js';

/** An event reached the element instance that waits for it. */
export function triggerCatch(
  step: Step,
  host: ElementInstance,
  target: FlowNode,
  variables: Variables,
): void {
  if (target.id === host.elementId) {
    step.schedule({ op: 'complete', key: host.key });
    bring(step, host, variables);
    return;
  }
  if (target.type === 'boundaryEvent') triggerBoundary(step, host, target, variables);
  else if (target.type === 'startEvent') triggerEventSubProcess(step, host, target, variables);
  else triggerAfterGateway(step, host, target, variables);
}

/** An interrupting boundary event removes the activity and everything inside it, in this step. */
function triggerBoundary(
  step: Step,
  host: ElementInstance,
  target: FlowNode,
  variables: Variables,
): void {
  if (host.scopeKey === null) throw new Error('a process has no boundary');
  const scope = step.current(host.scopeKey);
  if (target.interrupting !== false) terminate(step, host.key);
  happen(step, { ...host, key: scope.key }, target, variables, null);
}

/** An interrupting event sub-process stops everything else in its scope; the scope itself lives on. */
function triggerEventSubProcess(
  step: Step,
  host: ElementInstance,
  start: FlowNode,
  variables: Variables,
): void {
  if (start.scopeId === undefined) throw new Error(`${start.id} stands in no event sub-process`);
  if (start.interrupting !== false) {
    terminateChildren(step, host.key);
    closeStarts(step, host);
  }
  const created = enter(step, host, start.scopeId, null, {
    memory: { startEventId: start.id, eventVariables: variables },
  });
  step.record({
    type: 'element',
    intent: 'triggered',
    elementId: start.id,
    elementInstanceKey: created.key,
  });
}

/** The first event after an event-based gateway wins; the gateway and its other events are gone. */
function triggerAfterGateway(
  step: Step,
  gateway: ElementInstance,
  target: FlowNode,
  variables: Variables,
): void {
  if (gateway.scopeKey === null) throw new Error('a gateway stands in a scope');
  const scope = step.current(gateway.scopeKey);
  const model = step.modelOf(gateway);
  const node = step.nodeOf(gateway);
  const flowId = node.outgoing.find((id) => model.flows.get(id)?.target === target.id) ?? null;
  step.update(gateway, { state: 'completing' });
  remove(step, step.current(gateway.key), 'completed');
  happen(step, { ...gateway, key: scope.key }, target, variables, flowId);
}

/** The event's own element instance: it begins with its variables and is on its way at once. */
function happen(
  step: Step,
  scope: Pick<ElementInstance, 'key' | 'processInstanceKey' | 'definitionKey'>,
  target: FlowNode,
  variables: Variables,
  flowId: string | null,
): void {
  const instance = markActive(step, enter(step, scope, target.id, flowId));
  bring(step, instance, variables);
  step.schedule({ op: 'complete', key: instance.key });
}
