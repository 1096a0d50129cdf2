import type { FlowNode, ListenerEvent } from '@minhbach/bpmn';
import { barredFrom } from './apart.js';
import { evaluateOptionalText } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import { addJob, describeJob } from './jobs.js';
import type { ElementInstance, HeldAct, UserTask } from './state.js';
import type { Step } from './step.js';

/**
 * Listeners are jobs that an element waits for, one after another: before it begins and before it is left, and
 * a user task before it is created, given to somebody, or completed. Of a repeated activity each run has them.
 */

/** The next listener to be told, kept as `memory.toTell` until all have been. */
interface Place {
  readonly event: ListenerEvent;
  readonly position: number;
}

const ofBeginning = ['start', 'creating', 'assigning'] as const;

/** Whether listeners of this beginning have been told already: inputs are not mapped again. */
export function isBeingTold({ memory }: ElementInstance): boolean {
  return memory?.toTell !== undefined;
}

/** Tells the next listener that the element begins; false when all have been told. */
export function tellBeginning(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Outcome<boolean> {
  const next = nextOfBeginning(step, instance, node);
  if (next) return tell(step, instance, node, next);
  forget(step, instance);
  return false;
}

/** Tells the next listener that the element is about to be left; false when all have been told. */
export function tellEnd(step: Step, instance: ElementInstance, node: FlowNode): Outcome<boolean> {
  const place: Place = { event: 'end', position: placeOf(instance, 'end') };
  if (node.listeners?.end?.[place.position]) return tell(step, instance, node, place);
  return false;
}

/** Holds an act on a user task back until its listeners have been told; false when it has none for it. */
export function holdBack(
  step: Step,
  task: UserTask,
  event: 'assigning' | 'completing',
  held: HeldAct,
  position = 0,
): boolean {
  const instance = step.current(task.elementInstanceKey);
  const definition = step.nodeOf(instance).listeners?.[event]?.[position];
  if (!definition) return false;
  const described = describeJob(step, instance, definition);
  if (described instanceof Fault)
    throw new Error(`a task listener is static: ${described.message}`);
  addJob(step, instance, described, { event, position, held });
  return true;
}

/** The listener at a place has been told; the next one is behind it. */
export function toldAt(step: Step, key: number, { event, position }: Place): void {
  const instance = step.current(key);
  const toTell: Place = { event, position: position + 1 };
  step.update(instance, { memory: { ...instance.memory, toTell } });
}

function nextOfBeginning(step: Step, instance: ElementInstance, node: FlowNode): Place | null {
  const reached = (instance.memory?.toTell as Place | undefined)?.event ?? 'start';
  for (const event of ofBeginning) {
    if (ofBeginning.indexOf(event) < ofBeginning.indexOf(reached as 'start')) continue;
    const position = placeOf(instance, event);
    if (!node.listeners?.[event]?.[position]) continue;
    if (event !== 'assigning' || hasAssignee(step, instance, node)) return { event, position };
  }
  return null;
}

function placeOf({ memory }: ElementInstance, event: ListenerEvent): number {
  const toTell = memory?.toTell as Place | undefined;
  return toTell?.event === event ? toTell.position : 0;
}

/** An assignee that cannot be told is the task's own fault, met when it is created. Whom it bars does not get it. */
function hasAssignee(step: Step, instance: ElementInstance, node: FlowNode): boolean {
  const { key } = instance;
  const assignee = evaluateOptionalText(step, key, node.assignment?.assignee, 'assignee');
  if (typeof assignee !== 'string') return false;
  const barred = barredFrom(step, instance, node);
  return barred instanceof Fault || !barred.includes(assignee);
}

function tell(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
  place: Place,
): Outcome<boolean> {
  const definition = node.listeners?.[place.event]?.[place.position];
  if (!definition) throw new Error(`${node.id} has no such listener`);
  const described = describeJob(step, instance, definition);
  if (described instanceof Fault) return described;
  const told = step.update(instance, { memory: { ...instance.memory, toTell: place } });
  addJob(step, told, described, place);
  return true;
}

function forget(step: Step, instance: ElementInstance): void {
  if (!isBeingTold(instance)) return;
  const { toTell: _, ...rest } = instance.memory ?? {};
  step.update(instance, { memory: Object.keys(rest).length > 0 ? rest : null });
}
