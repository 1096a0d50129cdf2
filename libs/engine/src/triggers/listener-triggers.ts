import { propagate, setLocal } from '../variables.js';
import { holdBack, toldAt } from '../listeners.js';
import type { HeldAct, Job, ListenerCall, UserTask, Variables } from '../state.js';
import type { Step } from '../step.js';
import { applyChange } from './change-task.js';
import { finishTask } from './finish-task.js';

/**
 * A listener has been told, and the element or the user task goes on. What it brings when the element begins is
 * for the element alone; when it is left, for the scope around it; when a task is completed, it joins what was
 * filled in.
 */
export function listenerTold(
  step: Step,
  job: Job,
  { event, position, held }: ListenerCall,
  variables: Variables,
): void {
  const { elementInstanceKey: key } = job;
  if (held) {
    goOnWith(step, taskOf(step, job), { event, position, held }, variables);
    return;
  }
  toldAt(step, key, { event, position });
  if (event === 'end') {
    step.schedule({ op: 'complete', key });
    const { scopeKey, processInstanceKey } = step.current(key);
    propagate(step, key === processInstanceKey || scopeKey === null ? key : scopeKey, variables);
    return;
  }
  setLocal(step, key, variables);
  step.schedule({ op: 'begin', key });
}

function goOnWith(
  step: Step,
  task: UserTask,
  { event, position, held }: Required<ListenerCall>,
  variables: Variables,
): void {
  const act = joined(step, task, held, variables);
  const kind = event === 'completing' ? event : 'assigning';
  if (holdBack(step, task, kind, act, position + 1)) return;
  if (act.act === 'complete') finishTask(step, task, act.person, act.variables);
  else applyChange(step, task, act);
}

function joined(step: Step, task: UserTask, held: HeldAct, variables: Variables): HeldAct {
  if (held.act === 'complete') {
    return { ...held, variables: { ...held.variables, ...variables } };
  }
  setLocal(step, task.elementInstanceKey, variables);
  return held;
}

function taskOf(step: Step, { elementInstanceKey }: Job): UserTask {
  const [task] = step.userTasks.ownedBy(elementInstanceKey);
  if (!task) throw new Error('an act is held back without its task');
  return task;
}
