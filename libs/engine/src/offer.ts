import type { FlowNode } from '@minhbach/bpmn';
import { barredFrom } from './apart.js';
import { evaluateOptionalText, evaluateTexts } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import type { ElementInstance, UserTask } from './state.js';
import type { Step } from './step.js';

type Offer = Pick<UserTask, 'assignee' | 'candidateUsers' | 'candidateGroups' | 'barred'>;

/** Whose a task is and who may take it, or may not, as the model says now. It is not given to whom it bars. */
export function offerOf(step: Step, instance: ElementInstance, node: FlowNode): Outcome<Offer> {
  const { key } = instance;
  const who = node.assignment;
  const assignee = evaluateOptionalText(step, key, who?.assignee, 'assignee');
  if (assignee instanceof Fault) return assignee;
  const candidateUsers = evaluateTexts(step, key, who?.candidateUsers, 'candidate users');
  if (candidateUsers instanceof Fault) return candidateUsers;
  const candidateGroups = evaluateTexts(step, key, who?.candidateGroups, 'candidate groups');
  if (candidateGroups instanceof Fault) return candidateGroups;
  const barred = barredFrom(step, instance, node);
  if (barred instanceof Fault) return barred;
  const isBarred = assignee !== null && barred.includes(assignee);
  return { assignee: isBarred ? null : assignee, candidateUsers, candidateGroups, barred };
}
