import { delegationOf, type InstanceState, type Key, type UserTask } from '@minhbach/engine';
import { Refusal } from './refusal.js';
import type { StepContext } from './step-request.js';

/** A locked instance, or the refusal that says why nothing can happen to it now. */
export function openInstance({ state }: StepContext): InstanceState {
  if (!state || state.status === 'completed' || state.status === 'terminated') {
    throw new Refusal('not-found', 'The process instance does not exist or has ended.');
  }
  if (state.status === 'suspended') {
    throw new Refusal('suspended', 'The process instance is suspended; resume it first.');
  }
  return state;
}

/** A task of the locked instance that is still to be done. */
export function openTask(step: StepContext, taskKey: Key): UserTask {
  const task = step.state?.userTasks.get(taskKey);
  if (!task) throw taskGone();
  return task;
}

export function taskGone(): Refusal {
  return new Refusal(
    'not-found',
    'The task does not exist any more: it was completed or is no longer needed.',
  );
}

/** Refuses whoever has not taken the task, or has it only by delegation. */
export function assertClaimedBy(task: UserTask, person: string): void {
  if (task.assignee === person) {
    if (delegationOf(task) !== 'pending') return;
    throw new Refusal('delegated', 'The task was delegated to you: hand it back to its owner.');
  }
  if (task.assignee === null) {
    throw new Refusal('not-claimed', 'Nobody has taken this task: take it before you work on it.');
  }
  throw new Refusal('claimed-by-another', 'Somebody else has taken this task.');
}
