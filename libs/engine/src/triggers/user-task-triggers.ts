import type { Rejection } from '../advance-result.js';
import { holdBack } from '../listeners.js';
import type { Step } from '../step.js';
import type { TriggerBody } from '../trigger.js';
import { changeTask, mustBeAnother, notHolder, openTask, recordTask } from './change-task.js';
import { finishTask } from './finish-task.js';

type Of<T extends TriggerBody['type']> = Extract<TriggerBody, { type: T }>;

/** Nobody has the task any more, nor is it anybody's to complete for whom another works. */
const free = { assignee: null, owner: null, claimedAt: null };

/** Taking one's own task again changes nothing; somebody else's cannot be taken, unless it is only delegated. */
export function claimTask(step: Step, trigger: Of<'claim-user-task'>): Rejection | undefined {
  const task = openTask(step, trigger.userTaskKey);
  if ('code' in task) return task;
  const { person } = trigger;
  const apart = mustBeAnother(task, person);
  if (apart) return apart;
  if (task.assignee === person) return;
  if (task.assignee !== null && task.owner !== person) {
    return { code: 'already-claimed', message: 'Somebody else has already taken this task.' };
  }
  const from = task.assignee;
  const changes = { assignee: person, owner: null, claimedAt: step.at };
  if (from === null) changeTask(step, task, changes, 'claimed', { person });
  else changeTask(step, task, changes, 'taken-back', { person, from });
}

export function releaseTask(step: Step, trigger: Of<'release-user-task'>): Rejection | undefined {
  const task = openTask(step, trigger.userTaskKey);
  if ('code' in task) return task;
  const { person } = trigger;
  const refused = notHolder(task, person);
  if (refused) return refused;
  changeTask(step, task, free, 'released', { person });
}

export function assignTask(step: Step, trigger: Of<'assign-user-task'>): Rejection | undefined {
  const task = openTask(step, trigger.userTaskKey);
  if ('code' in task) return task;
  const { assignee, person } = trigger;
  const apart = mustBeAnother(task, assignee);
  if (apart) return apart;
  const changes = { assignee, owner: null, claimedAt: step.at };
  changeTask(step, task, changes, 'assigned', { person, assignee });
}

/** Nobody is told of it: it is neither given to anybody nor done. */
export function updateTask(step: Step, trigger: Of<'update-user-task'>): Rejection | undefined {
  const task = openTask(step, trigger.userTaskKey);
  if ('code' in task) return task;
  const { person, changes } = trigger;
  step.userTasks.put({ ...task, ...changes });
  recordTask(step, task, 'updated', { person, ...changes });
}

/** A task is claimed before it is completed, and completed once. */
export function completeTask(step: Step, trigger: Of<'complete-user-task'>): Rejection | undefined {
  const task = openTask(step, trigger.userTaskKey);
  if ('code' in task) return task;
  const refused = mustBeAnother(task, trigger.person) ?? notHolder(task, trigger.person);
  if (refused) return refused;
  const { person, variables } = trigger;
  const isHeld = holdBack(step, task, 'completing', { act: 'complete', person, variables });
  if (!isHeld) finishTask(step, task, person, variables);
}
