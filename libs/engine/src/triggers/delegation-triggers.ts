import type { Rejection } from '../advance-result.js';
import { delegationOf } from '../delegation.js';
import type { Step } from '../step.js';
import type { TriggerBody } from '../trigger.js';
import { changeTask, mustBeAnother, notHolder, openTask } from './change-task.js';

type Of<T extends TriggerBody['type']> = Extract<TriggerBody, { type: T }>;

/** The assignee becomes the owner, and the delegate the assignee. A delegate cannot delegate in his turn. */
export function delegateTask(step: Step, trigger: Of<'delegate-user-task'>): Rejection | undefined {
  const task = openTask(step, trigger.userTaskKey);
  if ('code' in task) return task;
  const { person, delegate } = trigger;
  const refused = notHolder(task, person);
  if (refused) return refused;
  if (delegate === person) {
    return { code: 'delegate-is-assignee', message: 'The task is yours already: name another.' };
  }
  const apart = mustBeAnother(task, delegate);
  if (apart) return apart;
  const delegates = [...task.delegates.filter((each) => each !== delegate), delegate];
  const changes = { assignee: delegate, owner: person, delegates, claimedAt: step.at };
  changeTask(step, task, changes, 'delegated', { person, delegate });
}

/** The task is its owner's again, who goes on with it and completes it. */
export function resolveTask(step: Step, trigger: Of<'resolve-user-task'>): Rejection | undefined {
  const task = openTask(step, trigger.userTaskKey);
  if ('code' in task) return task;
  const { person } = trigger;
  if (task.assignee !== person || delegationOf(task) !== 'pending') {
    return { code: 'not-delegated', message: 'The task is not delegated to you.' };
  }
  const changes = { assignee: task.owner, owner: task.owner, claimedAt: step.at };
  changeTask(step, task, changes, 'resolved', { person, owner: task.owner });
}
