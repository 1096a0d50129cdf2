import { rememberHands } from '../apart.js';
import { bring } from '../io-mappings.js';
import type { UserTask, Variables } from '../state.js';
import type { Step } from '../step.js';
import { recordTask } from './change-task.js';
import { keepApart } from './keep-apart.js';

/** The task is done, and its element goes on with what it brings. */
export function finishTask(step: Step, task: UserTask, person: string, variables: Variables): void {
  const instance = step.current(task.elementInstanceKey);
  step.userTasks.delete(task.key);
  recordTask(step, task, 'completed', { person });
  for (const [other, barred] of rememberHands(step, task, person)) keepApart(step, other, barred);
  // It is done before what it brings is looked at: its own variables do not interrupt it.
  step.schedule({ op: 'complete', key: instance.key });
  bring(step, instance, variables);
}
