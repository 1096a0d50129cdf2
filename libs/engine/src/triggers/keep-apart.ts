import type { UserTask } from '../state.js';
import type { Step } from '../step.js';
import { sameValue } from '../variables.js';
import { changeTask, overtakeChange } from './change-task.js';

const free = { assignee: null, owner: null, claimedAt: null };

/** Bars people from an open task. Whoever of them has it, or is just being given it, lets go of it. */
export function keepApart(step: Step, task: UserTask, barred: readonly string[]): void {
  if (sameValue(barred, task.barred)) return;
  const open = step.userTasks.put({ ...task, barred });
  const isHis = (person: string | null) => person !== null && barred.includes(person);
  const held = [open.assignee, open.owner].some(isHis);
  if (!held && !givenTo(step, open).some(isHis)) return;
  if (!overtakeChange(step, open) || !held) return;
  const data = { from: open.assignee, because: 'must-be-another' };
  changeTask(step, open, free, 'let-go', data);
}

/** To whom the task goes once its listeners have been told. */
function givenTo(step: Step, { elementInstanceKey }: UserTask): (string | null)[] {
  return step.jobs.ownedBy(elementInstanceKey).flatMap(({ listener }) => {
    const held = listener?.held;
    return held?.act === 'change' ? [held.changes.assignee, held.changes.owner] : [];
  });
}
