import type { Assignment } from '@minhbach/bpmn';
import { evaluateOptionalText, evaluateTexts } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import type { ElementInstance, UserTask } from './state.js';
import type { Step } from './step.js';

type Offer = Pick<UserTask, 'assignee' | 'candidateUsers' | 'candidateGroups'>;

/** Whose a task is and who may take it, as the model says now. */
export function offerOf(
  step: Step,
  { key }: ElementInstance,
  who: Assignment | undefined,
): Outcome<Offer> {
  const assignee = evaluateOptionalText(step, key, who?.assignee, 'assignee');
  if (assignee instanceof Fault) return assignee;
  const candidateUsers = evaluateTexts(step, key, who?.candidateUsers, 'candidate users');
  if (candidateUsers instanceof Fault) return candidateUsers;
  const candidateGroups = evaluateTexts(step, key, who?.candidateGroups, 'candidate groups');
  if (candidateGroups instanceof Fault) return candidateGroups;
  return { assignee, candidateUsers, candidateGroups };
}
