import { decide, type Action, type SignedInPerson, type Subject } from '@minhbach/identity';
import {
  delegationOf,
  type FormSchema,
  type StoredTask,
  type TaskSummary,
} from '@minhbach/runtime';
import type { ActionDto } from '../access/action.dto.js';
import type { TaskFacts } from './task-facts.service.js';
import type { TaskDetailDto, TaskDto } from './task.dto.js';

const actions = ['claim', 'release', 'delegate', 'resolve', 'complete'] as const;

type RestrictedTo = Subject['restrictedTo'];

/** A task as a person sees it, with what he may do to it; of a restricted case, as one of those who work on it or not. */
export function taskDto(
  task: TaskSummary,
  person: SignedInPerson,
  facts: TaskFacts,
  restrictedTo?: RestrictedTo,
) {
  const { key, name, elementId, processId, rootKey, businessKey, assignee, owner } = task;
  const { candidateGroups, dueDate, priority, createdAt, claimedAt } = task;
  return {
    key: String(key),
    name,
    elementId,
    processId,
    processInstanceKey: String(rootKey),
    businessKey,
    ...facts,
    assignee,
    owner,
    delegation: delegationOf(task),
    candidateGroups,
    dueDate,
    priority,
    createdAt,
    claimedAt,
    actions: actions.map((action) => actionDto(task, person, action, restrictedTo)),
  } satisfies TaskDto;
}

/** The task with its form and what is known there. */
export function taskDetailDto(
  task: StoredTask,
  person: SignedInPerson,
  { signing, ...facts }: TaskFacts & Pick<TaskDetailDto, 'signing'>,
  form: FormSchema | null,
  restrictedTo: RestrictedTo,
): TaskDetailDto {
  return {
    ...taskDto(task, person, facts, restrictedTo),
    signing,
    formId: task.formId,
    form,
    variables: person.role === 'business' ? askedFor(task.variables, form) : task.variables,
  };
}

function actionDto(
  task: TaskSummary,
  person: SignedInPerson,
  action: (typeof actions)[number],
  restrictedTo: RestrictedTo,
): ActionDto {
  const decision = decide(person, `task.${action}` satisfies Action, { task, restrictedTo });
  return decision.allowed
    ? { action, allowed: true }
    : { action, allowed: false, reason: decision.reason };
}

/** What the agencies note among themselves in an instance is not for the requester. */
function askedFor(
  variables: Readonly<Record<string, unknown>>,
  form: FormSchema | null,
): Record<string, unknown> {
  const fields = Object.keys((form?.properties as object | undefined) ?? {});
  return Object.fromEntries(Object.entries(variables).filter(([name]) => fields.includes(name)));
}
