import type { FlowNode, Value } from '@minhbach/bpmn';
import { evaluateOptionalDate } from './evaluate.js';
import { Fault } from './fault.js';
import { reads } from './followed.js';
import { offerOf } from './offer.js';
import { oldestFirst } from './oldest-first.js';
import type { ElementInstance, UserTask } from './state.js';
import type { Step } from './step.js';
import { changeTask, overtakeChange, recordTask } from './triggers/change-task.js';
import { keepApart } from './triggers/keep-apart.js';
import { sameValue } from './variables.js';

/**
 * Lets open tasks follow the variables that their assignment reads, as timers do: a list sorted by due date stays
 * right when a deadline moves, and work goes to those who may do it now.
 */
export function followAssignments(step: Step, names: readonly string[]): void {
  for (const task of oldestFirst(step.userTasks.values())) {
    const host = step.elements.get(task.elementInstanceKey);
    if (!host) continue;
    const node = step.nodeOf(host);
    const { assignment } = node;
    if (!assignment) continue;
    if (reads(assignment.dueDate, names)) followDueDate(step, task, host, assignment.dueDate);
    const { candidateUsers, candidateGroups, apartFromPeople } = assignment;
    if ([candidateUsers, candidateGroups, apartFromPeople].some((each) => reads(each, names))) {
      followCandidates(step, step.userTasks.get(task.key) ?? task, host, node);
    }
  }
}

function followDueDate(
  step: Step,
  task: UserTask,
  host: ElementInstance,
  due: Value | undefined,
): void {
  const dueDate = evaluateOptionalDate(step, host.key, due, 'due date');
  // As with timers, a wrong value must not stop what already runs.
  if (dueDate instanceof Fault) recordTask(step, task, 'not-moved', { message: dueDate.message });
  else if (dueDate !== task.dueDate) {
    recordTask(step, step.userTasks.put({ ...task, dueDate }), 'moved', { dueDate });
  }
}

/**
 * A task whose candidates are others now is offered to them as on its arrival: whoever has it lets go of it. Only
 * what he has completed already, and its listeners are just being told of, stays completed by him.
 */
function followCandidates(step: Step, task: UserTask, host: ElementInstance, node: FlowNode): void {
  const offer = offerOf(step, host, node);
  if (offer instanceof Fault) {
    recordTask(step, task, 'not-reoffered', { message: offer.message });
    return;
  }
  const { assignee, candidateUsers, candidateGroups, barred } = offer;
  const isSame =
    sameValue(candidateUsers, task.candidateUsers) &&
    sameValue(candidateGroups, task.candidateGroups);
  if (isSame) {
    keepApart(step, task, barred);
    return;
  }
  const offered = step.userTasks.put({ ...task, candidateUsers, candidateGroups, barred });
  recordTask(step, offered, 'reoffered', { candidateUsers, candidateGroups });
  if (!overtakeChange(step, offered)) return;
  if (offered.assignee === assignee && offered.owner === null) return;
  const changes = { assignee, owner: null, claimedAt: assignee === null ? null : step.at };
  const from = task.assignee;
  if (assignee === null) changeTask(step, offered, changes, 'let-go', { from });
  else changeTask(step, offered, changes, 'assigned', { person: 'system', assignee });
}
