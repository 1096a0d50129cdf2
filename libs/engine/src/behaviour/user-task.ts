import { evaluateInteger, evaluateOptionalDate } from '../evaluate.js';
import { boundForm } from '../bound-form.js';
import { Fault } from '../fault.js';
import { markActive } from '../lifecycle.js';
import { offerOf } from '../offer.js';
import type { UserTask } from '../state.js';
import type { Step } from '../step.js';
import type { Behaviour } from './behaviour.js';

const priorities = { min: 0, max: 100, usual: 50 };

/** Waits for a person. Who may take it and by when follows the variables that say so (`follow-assignments.ts`). */
export const userTask: Behaviour = {
  activate(step, instance, node) {
    const { key } = instance;
    const who = node.assignment;
    const offer = offerOf(step, instance, node);
    if (offer instanceof Fault) return offer;
    const dueDate = evaluateOptionalDate(step, key, who?.dueDate, 'due date');
    if (dueDate instanceof Fault) return dueDate;
    const followUpDate = evaluateOptionalDate(step, key, who?.followUpDate, 'follow-up date');
    if (followUpDate instanceof Fault) return followUpDate;
    const priority = evaluateInteger(step, key, who?.priority, priorities, 'priority');
    if (priority instanceof Fault) return priority;
    const formKey = boundForm(step, instance, who);
    if (formKey instanceof Fault) return formKey;
    const task = step.userTasks.put({
      key: step.newKey(),
      elementInstanceKey: key,
      elementId: node.id,
      name: node.name ?? null,
      formId: who?.formId ?? null,
      formKey,
      ...offer,
      owner: null,
      delegates: [],
      dueDate,
      followUpDate,
      priority,
      createdAt: step.at,
      claimedAt: offer.assignee === null ? null : step.at,
    });
    markActive(step, instance);
    recordCreated(step, task);
  },
};

function recordCreated(step: Step, task: UserTask): void {
  const { assignee, dueDate, elementId, elementInstanceKey, key } = task;
  const data = { ...(assignee !== null && { assignee }), ...(dueDate !== null && { dueDate }) };
  step.record({
    type: 'user-task',
    intent: 'created',
    elementId,
    elementInstanceKey,
    key,
    ...(Object.keys(data).length > 0 && { data }),
  });
}
