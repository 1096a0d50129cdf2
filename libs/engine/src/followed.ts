import type { FlowNode, ProcessModel, Value } from '@minhbach/bpmn';

const known = new WeakMap<ProcessModel, ReadonlySet<string>>();

/** Whether a timer, a condition or the assignment of a task of the process reads one of these variables. */
export function isFollowed(model: ProcessModel, names: readonly string[]): boolean {
  let followed = known.get(model);
  if (!followed) {
    followed = new Set([...model.elements.values()].flatMap(namesFollowedBy));
    known.set(model, followed);
  }
  return names.some((name) => followed.has(name));
}

function namesFollowedBy({ event, assignment }: FlowNode): readonly string[] {
  const { dueDate, candidateUsers, candidateGroups, apartFromPeople } = assignment ?? {};
  const timer = event?.type === 'timer' ? event.value : undefined;
  return [
    ...[dueDate, candidateUsers, candidateGroups, apartFromPeople, timer].flatMap(namesReadBy),
    ...(event?.type === 'conditional' ? event.condition.reads : []),
  ];
}

/** Whether what the model says of something reads one of these variables. */
export function reads(value: Value | undefined, names: readonly string[]): boolean {
  return namesReadBy(value).some((name) => names.includes(name));
}

function namesReadBy(value: Value | undefined): readonly string[] {
  return value?.kind === 'feel' ? value.expression.reads : [];
}
