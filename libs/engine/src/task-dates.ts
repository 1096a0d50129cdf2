import { evaluateOptionalDate } from './evaluate.js';
import { Fault } from './fault.js';
import type { UserTask } from './state.js';
import type { Step } from './step.js';

/**
 * Lets the due dates of open tasks that read one of these variables follow it, as timers do: a task list sorted
 * by due date stays right when a deadline moves. Who may take a task stays as it was on arrival.
 */
export function followDueDates(step: Step, names: readonly string[]): void {
  for (const task of [...step.userTasks.values()]) {
    const host = step.elements.get(task.elementInstanceKey);
    if (!host) continue;
    const due = step.nodeOf(host).assignment?.dueDate;
    if (due?.kind !== 'feel' || !due.expression.reads.some((name) => names.includes(name)))
      continue;
    const dueDate = evaluateOptionalDate(step, host.key, due, 'due date');
    // As with timers, a wrong value must not stop what already runs.
    if (dueDate instanceof Fault) record(step, task, 'not-moved', { message: dueDate.message });
    else if (dueDate !== task.dueDate) {
      record(step, step.userTasks.put({ ...task, dueDate }), 'moved', { dueDate });
    }
  }
}

function record(
  step: Step,
  task: UserTask,
  intent: string,
  data: Readonly<Record<string, unknown>>,
): void {
  const { elementId, elementInstanceKey, key } = task;
  step.record({ type: 'user-task', intent, elementId, elementInstanceKey, key, data });
}
