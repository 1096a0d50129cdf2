import type { Assignment } from '@minhbach/bpmn';
import type { Outcome } from './fault.js';
import { referenceFrom, unresolved } from './reference.js';
import type { ElementInstance, Key } from './state.js';
import type { Step } from './step.js';

/** The version of a user task's form that its binding says now; null when it is the latest at any time. */
export function boundForm(
  step: Step,
  instance: ElementInstance,
  assignment: Assignment | undefined,
): Outcome<Key | null> {
  if (assignment?.formId === undefined || !assignment.formBinding) return null;
  const reference = referenceFrom(instance, assignment.formId, assignment.formBinding);
  return step.library.formKey(reference) ?? unresolved('form', reference);
}
