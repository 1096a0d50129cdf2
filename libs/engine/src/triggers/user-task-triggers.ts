import type { Rejection } from '../advance-result.js';
import { bring } from '../io-mappings.js';
import type { UserTask } from '../state.js';
import type { Step } from '../step.js';
import type { TriggerBody } from '../trigger.js';

type Of<T extends TriggerBody['type']> = Extract<TriggerBody, { type: T }>;

const gone: Rejection = {
  code: 'not-found',
  message: 'The task does not exist any more: it was completed or is no longer needed.',
};

/** Taking one's own task again changes nothing; somebody else's cannot be taken. */
export function claimTask(step: Step, trigger: Of<'claim-user-task'>): Rejection | undefined {
  const task = step.userTasks.get(trigger.userTaskKey);
  if (!task) return gone;
  if (task.assignee === trigger.person) return;
  if (task.assignee !== null) {
    return { code: 'already-claimed', message: 'Somebody else has already taken this task.' };
  }
  change(step, task, { assignee: trigger.person, claimedAt: step.at }, 'claimed', trigger.person);
}

export function releaseTask(step: Step, trigger: Of<'release-user-task'>): Rejection | undefined {
  const task = step.userTasks.get(trigger.userTaskKey);
  if (!task) return gone;
  if (task.assignee !== trigger.person) return notYours;
  change(step, task, { assignee: null, claimedAt: null }, 'released', trigger.person);
}

export function assignTask(step: Step, trigger: Of<'assign-user-task'>): Rejection | undefined {
  const task = step.userTasks.get(trigger.userTaskKey);
  if (!task) return gone;
  const { assignee, person } = trigger;
  change(step, task, { assignee, claimedAt: step.at }, 'assigned', person, assignee);
}

/** A task is claimed before it is completed, and completed once. */
export function completeTask(step: Step, trigger: Of<'complete-user-task'>): Rejection | undefined {
  const task = step.userTasks.get(trigger.userTaskKey);
  if (!task) return gone;
  if (task.assignee !== trigger.person) return notYours;
  const instance = step.current(task.elementInstanceKey);
  step.userTasks.delete(task.key);
  record(step, task, 'completed', { person: trigger.person });
  // It is done before what it brings is looked at: its own variables do not interrupt it.
  step.schedule({ op: 'complete', key: instance.key });
  bring(step, instance, trigger.variables);
}

const notYours: Rejection = {
  code: 'not-assignee',
  message: 'The task is not yours: take it before you work on it.',
};

function change(
  step: Step,
  task: UserTask,
  changes: Partial<UserTask>,
  intent: string,
  person: string,
  assignee?: string,
): void {
  step.userTasks.put({ ...task, ...changes });
  record(step, task, intent, { person, ...(assignee !== undefined && { assignee }) });
}

function record(
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
