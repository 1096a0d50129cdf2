import type { Rejection } from '../advance-result.js';
import { delegationOf } from '../delegation.js';
import { closeJob } from '../jobs.js';
import { holdBack } from '../listeners.js';
import type { HeldAct, Key, UserTask } from '../state.js';
import type { Step } from '../step.js';

const gone: Rejection = {
  code: 'not-found',
  message: 'The task does not exist any more: it was completed or is no longer needed.',
};

const busy: Rejection = {
  code: 'wrong-state',
  message:
    'Listeners are still being told what was done to the task last; try again when they have been.',
};

/** A task to which something can be done now, or why nothing can be. */
export function openTask(step: Step, key: Key): UserTask | Rejection {
  const task = step.userTasks.get(key);
  if (!task) return gone;
  return step.jobs.owns(task.elementInstanceKey) ? busy : task;
}

/** Why a person may not go on with a task as its holder, if so: another has it, or it is only delegated to him. */
export function notHolder(task: UserTask, person: string): Rejection | undefined {
  if (task.assignee !== person) {
    return {
      code: 'not-assignee',
      message: 'The task is not yours: take it before you work on it.',
    };
  }
  if (delegationOf(task) !== 'pending') return;
  return {
    code: 'delegated',
    message: 'The task was delegated to you: hand it back to its owner, who completes it.',
  };
}

/** Why a task may not come into somebody's hands, if so: the model wants another than who did a step before. */
export function mustBeAnother({ barred }: UserTask, person: string | null): Rejection | undefined {
  if (person === null || !barred.includes(person)) return;
  return {
    code: 'must-be-another',
    message:
      'Whoever did an earlier step of this paper may not do this one: another person has to.',
  };
}

type Change = Extract<HeldAct, { act: 'change' }>;

/** Gives a task to somebody or to nobody, once its listeners have been told. */
export function changeTask(
  step: Step,
  task: UserTask,
  changes: Change['changes'],
  intent: string,
  data: Change['data'],
): void {
  const change: Change = { act: 'change', changes, intent, data };
  if (!holdBack(step, task, 'assigning', change)) applyChange(step, task, change);
}

/**
 * Drops a change of the task that its listeners are being told of; false when they are being told that it is
 * completed, which it stays.
 */
export function overtakeChange(step: Step, task: UserTask): boolean {
  const jobs = step.jobs.ownedBy(task.elementInstanceKey);
  if (jobs.some(({ listener }) => listener?.held?.act === 'complete')) return false;
  for (const job of jobs) closeJob(step, job);
  return true;
}

export function applyChange(step: Step, task: UserTask, { changes, intent, data }: Change): void {
  step.userTasks.put({ ...task, ...changes });
  recordTask(step, task, intent, data);
}

export function recordTask(step: Step, task: UserTask, intent: string, data: Change['data']): void {
  step.record({
    type: 'user-task',
    intent,
    elementId: task.elementId,
    elementInstanceKey: task.elementInstanceKey,
    key: task.key,
    data,
  });
}
