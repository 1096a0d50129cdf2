import type { Rejection } from '../advance-result.js';
import { delegationOf } from '../delegation.js';
import type { UserTask } from '../state.js';
import type { Step } from '../step.js';

export const taskGone: Rejection = {
  code: 'not-found',
  message: 'The task does not exist any more: it was completed or is no longer needed.',
};

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

/** Changes a task and records what a person did to it. */
export function changeTask(
  step: Step,
  task: UserTask,
  changes: Partial<UserTask>,
  intent: string,
  data: Readonly<Record<string, unknown>>,
): void {
  step.userTasks.put({ ...task, ...changes });
  recordTask(step, task, intent, data);
}

export function recordTask(
  step: Step,
  task: UserTask,
  intent: string,
  data: Readonly<Record<string, unknown>>,
): void {
  step.record({
    type: 'user-task',
    intent,
    elementId: task.elementId,
    elementInstanceKey: task.elementInstanceKey,
    key: task.key,
    data,
  });
}
