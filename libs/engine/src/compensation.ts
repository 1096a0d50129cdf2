import type { FlowNode } from '@minhbach/bpmn';
import type { ElementInstance, Key, KeptValue, Variables } from './state.js';
import type { Step } from './step.js';

/** An activity that was completed and can be compensated (BPMN 2.0 §10.7). */
export interface Completed {
  readonly elementId: string;
  /** The activity that undoes it; null for a scope of which what was done inside is undone. */
  readonly handlerId: string | null;
  /** Variables of the scope, or of one run of a repeated activity, as they were on completion. */
  readonly variables: Variables | null;
  /** What had been completed inside, the latest last. */
  readonly inner: readonly Completed[];
  /** It was taken away before it was completed. */
  readonly interrupted?: true;
}

/** What must be remembered of an activity that completes, so that it can be compensated; null for nothing. */
export function completedOf(
  step: Step,
  instance: ElementInstance,
  node: FlowNode,
): Completed | null {
  // What undoes is itself not undone.
  if (node.type === 'process' || node.isForCompensation) return null;
  const hasWay = node.boundaryEvents.length + node.eventSubProcesses.length > 0;
  if (!hasWay && step.kept.size === 0) return null;
  const isBody = instance.multiInstance === 'body';
  const handlerId = isBody ? null : handlerOf(step, instance, node);
  const { elementId } = instance;
  if (handlerId !== null) {
    const variables = instance.multiInstance === 'child' ? instance.variables : null;
    return { elementId, handlerId, variables, inner: [] };
  }
  const inner = completedIn(step, instance.key).map(({ value }) => value as Completed);
  const hasOwnWay = !isBody && compensationStart(step, instance, node) !== undefined;
  if (inner.length === 0 && !hasOwnWay) return null;
  return { elementId, handlerId, variables: instance.variables, inner };
}

/**
 * What was completed inside a scope that is about to be taken away, so that it can be undone all the same; null
 * for nothing. The scope itself was not completed: its own ways to undo it do not count. What a called process has
 * done is its own.
 */
export function interruptedOf(step: Step, scope: ElementInstance): Completed | null {
  if (scope.key === scope.processInstanceKey || step.nodeOf(scope).isForCompensation) return null;
  const running = step.elements
    .ownedBy(scope.key)
    .flatMap((each) => interruptedOf(step, each) ?? []);
  const done = completedIn(step, scope.key).map(({ value }) => value as Completed);
  const inner = [...done, ...running];
  if (inner.length === 0) return null;
  const { elementId, variables } = scope;
  return { elementId, handlerId: null, variables, inner, interrupted: true };
}

/** Remembers a completed activity in the scope around it. Runs of a repeated activity have their numbers. */
export function keepCompleted(
  step: Step,
  scopeKey: Key,
  completed: Completed,
  number: number | null = null,
): void {
  const last = number === null ? (completedIn(step, scopeKey).at(-1)?.position ?? 0) : 0;
  step.kept.put({
    key: step.newKey(),
    elementInstanceKey: scopeKey,
    kind: 'completed',
    position: number ?? last + 1,
    value: completed,
  });
}

/** What has been completed in a scope and not been compensated yet, the latest last. */
export function completedIn(step: Step, scopeKey: Key): KeptValue[] {
  return step.kept
    .ownedBy(scopeKey)
    .filter(({ kind }) => kind === 'completed')
    .sort((left, right) => left.position - right.position);
}

/** The start of the event sub-process that says how its scope is compensated. */
export function compensationStart(
  step: Step,
  scope: ElementInstance,
  node: FlowNode,
): FlowNode | undefined {
  return node.eventSubProcesses
    .flatMap((id) => step.nodeById(scope, id).startEvents)
    .map((id) => step.nodeById(scope, id))
    .find(({ event }) => event?.type === 'compensation');
}

/** Whether it is a completed scope that is opened again for what is undone inside it. */
export function isCompensated({ memory }: ElementInstance): boolean {
  return memory?.compensated === true;
}

function handlerOf(step: Step, instance: ElementInstance, node: FlowNode): string | null {
  const events = node.boundaryEvents.map((id) => step.nodeById(instance, id));
  return events.find(({ event }) => event?.type === 'compensation')?.compensationHandler ?? null;
}
