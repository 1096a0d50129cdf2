import type { FlowNode, ProcessModel } from '@minhbach/bpmn';

const known = new WeakMap<ProcessModel, ReadonlySet<string>>();

/** Whether a timer, due date or condition of the process reads one of these variables. */
export function isFollowed(model: ProcessModel, names: readonly string[]): boolean {
  let followed = known.get(model);
  if (!followed) {
    followed = new Set([...model.elements.values()].flatMap(namesFollowedBy));
    known.set(model, followed);
  }
  return names.some((name) => followed.has(name));
}

function namesFollowedBy({ event, assignment }: FlowNode): readonly string[] {
  const dueDate = assignment?.dueDate;
  const timer = event?.type === 'timer' ? event.value : undefined;
  return [
    ...(dueDate?.kind === 'feel' ? dueDate.expression.reads : []),
    ...(timer?.kind === 'feel' ? timer.expression.reads : []),
    ...(event?.type === 'conditional' ? event.condition.reads : []),
  ];
}
