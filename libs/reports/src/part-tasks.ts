import { decide, type SignedInPerson } from '@minhbach/identity';
import { TaskQueries, type InstanceView, type StoredTask } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { reportVariables } from './report-process.js';
import type { AllowedAction, PartTask } from './report-view.js';
import type { ReportStatus } from './vocabulary.js';

/** An open task with the part that it is about and the state that it stands for. */
export interface OpenPartTask {
  readonly partKey: string;
  readonly status: ReportStatus;
  readonly task: StoredTask;
}

const divisionTasks = ['draft-part', 'approve-part', 'check-part'];
const draftingTasks = ['draft-part', 'synthesise'];

const samePersonReason = {
  code: 'same-person',
  vi: 'Bạn đã lập hoặc đã duyệt phiên bản này nên không được duyệt tiếp.',
  en: 'You prepared or decided about this version, so somebody else must go on.',
} as const;

/** Finds the open tasks of a report and what a person may do with them. */
@Injectable()
export class PartTasks {
  constructor(private readonly tasks: TaskQueries) {}

  async of(instance: InstanceView): Promise<OpenPartTask[]> {
    const open = instance.tokens.flatMap(({ why, properties }) =>
      why.kind === 'user-task' ? [{ key: why.key, status: properties.status }] : [],
    );
    const found = await Promise.all(
      open.map(async ({ key, status }) => ({ task: await this.tasks.byKey(key), status })),
    );
    return found.flatMap(({ task, status }) =>
      task ? [{ task, partKey: partKeyOf(task), status: status as ReportStatus }] : [],
    );
  }
}

/** A task as it is shown. `hadInHands`: the person prepared the part's newest version, or decided about it. */
export function taskView(
  task: StoredTask,
  person: SignedInPerson | null,
  hadInHands: boolean,
): PartTask {
  return {
    key: String(task.key),
    elementId: task.elementId,
    name: task.name ?? task.elementId,
    dueOn: task.dueDate,
    assignee: task.assignee,
    actions: person ? actionsFor(task, person, hadInHands) : [],
  };
}

function actionsFor(
  task: StoredTask,
  person: SignedInPerson,
  hadInHands: boolean,
): AllowedAction[] {
  const isBarred = hadInHands && !draftingTasks.includes(task.elementId);
  return (['claim', 'release', 'complete'] as const).map((action) => {
    const decision = decide(person, `task.${action}`, { task });
    if (!decision.allowed) return { action, allowed: false, reason: decision.reason };
    if (isBarred && action !== 'release') {
      return { action, allowed: false, reason: samePersonReason };
    }
    return { action, allowed: true };
  });
}

function partKeyOf(task: StoredTask): string {
  const { part, synthesis, dispatch } = reportVariables(task);
  if (divisionTasks.includes(task.elementId)) return part.key;
  return (task.elementId === 'acknowledge' && dispatch ? dispatch : synthesis).key;
}
