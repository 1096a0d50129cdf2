import type { FlowNode, TaskDefinition } from '@minhbach/bpmn';
import { barredFrom } from '../apart.js';
import { boundForm } from '../bound-form.js';
import { eventSubProcessStarts, openCatch } from '../catches.js';
import { isCompensated } from '../compensation.js';
import { evaluateText } from '../evaluate.js';
import { Fault, type Outcome } from '../fault.js';
import { isBeingTold } from '../listeners.js';
import type {
  ElementInstance,
  Job,
  ListenerCall,
  MessageSubscription,
  Timer,
  UserTask,
} from '../state.js';
import type { Step } from '../step.js';
import { remodelTimer } from '../timers.js';
import { keepApart } from '../triggers/keep-apart.js';
import type { ElementMapping } from './mapping.js';

/**
 * Takes what an element instance waits for over to the new version. What the two versions say alike keeps its
 * state: the date of a timer, the key of a subscription, the lock of a job. What they say differently is
 * evaluated anew, what is gone is closed, and what is new is opened.
 */
export function migrateWaits(
  step: Step,
  host: ElementInstance,
  node: FlowNode,
  mapping: ElementMapping,
): Fault[] {
  const target = step.nodeOf(host);
  const outcomes = [
    ...migrateCatches(step, host, target, mapping),
    ...step.jobs.ownedBy(host.key).map(() => migrateJob(step, host, node, target)),
    ...step.userTasks.ownedBy(host.key).map((task) => migrateTask(step, host, task, node, target)),
  ];
  for (const incident of step.incidents.ownedBy(host.key)) {
    step.incidents.put({ ...incident, elementId: target.id });
  }
  return outcomes.filter((outcome) => outcome instanceof Fault);
}

function migrateCatches(
  step: Step,
  host: ElementInstance,
  target: FlowNode,
  mapping: ElementMapping,
): Outcome<void>[] {
  const awaited = new Map(awaitedBy(step, host, target).map((each) => [each.id, each]));
  const counterpart = (elementId: string): FlowNode | undefined => {
    const found = mapping.targetOf(elementId);
    return found && awaited.get(found.id);
  };
  const timers = step.timers.ownedBy(host.key).map((timer) => {
    const before = mapping.source.elements.get(timer.targetElementId);
    return migrateTimer(step, host, timer, before, counterpart(timer.targetElementId));
  });
  const subscriptions = step.subscriptions.ownedBy(host.key).map((row) => {
    const before = mapping.source.elements.get(row.targetElementId);
    return migrateSubscription(step, host, row, before, counterpart(row.targetElementId));
  });
  const opened = [...awaited.values()]
    .filter(({ id, type }) => mapping.isNew(id) && isAwaitedNow(host, type))
    .map((each) => openCatch(step, host, each));
  return [...timers, ...subscriptions, ...opened];
}

/** Of an element whose listeners are being told that it begins, the boundary alone is open. */
function isAwaitedNow(host: ElementInstance, type: FlowNode['type']): boolean {
  return host.state === 'active' || (isBeingTold(host) && type === 'boundaryEvent');
}

/** Every event that an element instance waits for while it is active; what is undone again waits for none. */
function awaitedBy(step: Step, host: ElementInstance, node: FlowNode): FlowNode[] {
  if (isCompensated(host)) return [];
  const model = step.modelOf(host);
  const boundary = host.multiInstance === 'child' ? [] : node.boundaryEvents;
  const behind =
    node.type === 'eventBasedGateway'
      ? node.outgoing.flatMap((id) => model.flows.get(id)?.target ?? [])
      : [];
  const starts = host.multiInstance === 'body' ? [] : eventSubProcessStarts(step, host, node);
  const own = node.event ? [node] : [];
  return [...own, ...[...boundary, ...behind].map((id) => step.nodeById(host, id)), ...starts];
}

function migrateTimer(
  step: Step,
  host: ElementInstance,
  timer: Timer,
  before: FlowNode | undefined,
  to: FlowNode | undefined,
): Outcome<void> {
  if (to?.event?.type !== 'timer') {
    step.timers.delete(timer.key);
    return to && openCatch(step, host, to);
  }
  const moved = step.timers.put({ ...timer, targetElementId: to.id });
  return saysTheSame(before, to) ? undefined : remodelTimer(step, moved, host, to);
}

function migrateSubscription(
  step: Step,
  host: ElementInstance,
  row: MessageSubscription,
  before: FlowNode | undefined,
  to: FlowNode | undefined,
): Outcome<void> {
  if (to && saysTheSame(before, to)) {
    step.subscriptions.put({ ...row, targetElementId: to.id });
    return;
  }
  step.subscriptions.delete(row.key);
  return to && openCatch(step, host, to);
}

/** Whether two events are written alike, whatever their ids. */
function saysTheSame(one: FlowNode | undefined, other: FlowNode): boolean {
  return written(one?.event) === written(other.event);
}

/** A part of the model as text, expressions as their source. */
function written(part: unknown): string {
  return JSON.stringify(part, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'source' in value ? value.source : value,
  );
}

/** A worker that has the job keeps it as long as the model says nothing else about it. */
function migrateJob(
  step: Step,
  host: ElementInstance,
  node: FlowNode,
  target: FlowNode,
): Outcome<void> {
  const [job] = step.jobs.ownedBy(host.key);
  if (!job) return undefined;
  const [before, after] = [definitionOf(job, node), definitionOf(job, target)];
  if (job.listener && !after) return listenerGone(job.listener, target);
  if (!before || !after) return undefined;
  const isSameType = written(before.type) === written(after.type);
  const type = isSameType ? job.type : evaluateText(step, host.key, after.type, 'job type');
  if (type instanceof Fault) return type;
  const { headers } = after;
  const isSame = JSON.stringify([job.type, job.headers]) === JSON.stringify([type, headers]);
  if (isSame && job.elementId === target.id) return undefined;
  step.jobs.put({ ...job, elementId: target.id, type, headers });
}

function definitionOf({ listener }: Job, node: FlowNode): TaskDefinition | undefined {
  return listener ? node.listeners?.[listener.event]?.[listener.position] : node.task;
}

function listenerGone({ event, position }: ListenerCall, { id }: FlowNode): Fault {
  const which = `"${event}" listener number ${String(position + 1)}`;
  const what = `it waits for its ${which}, which "${id}" does not have. Let the job end, or move the token`;
  return new Fault('listener-gone', what);
}

/**
 * Who may take a task, or has it, stays, unless the new version wants another; its name and form are those of the new version. A form that was bound to a
 * tag keeps its version as long as the model says nothing else.
 */
function migrateTask(
  step: Step,
  host: ElementInstance,
  task: UserTask,
  node: FlowNode,
  target: FlowNode,
): Outcome<void> {
  const { id: elementId, name = null, assignment } = target;
  const isKept =
    assignment?.formBinding?.type === 'versionTag' &&
    written(formOf(node)) === written(formOf(target));
  const formKey = isKept ? task.formKey : boundForm(step, host, assignment);
  if (formKey instanceof Fault) return formKey;
  const barred = barredFrom(step, host, target);
  if (barred instanceof Fault) return barred;
  const formId = assignment?.formId ?? null;
  keepApart(step, step.userTasks.put({ ...task, elementId, name, formId, formKey }), barred);
}

function formOf({ assignment }: FlowNode): unknown {
  return [assignment?.formId, assignment?.formBinding];
}
