import type { SignedInPerson } from '@minhbach/identity';
import type { TaskSummary } from '@minhbach/runtime';
import type { SimulatedRequest } from './simulated-request.js';

/** A task that waits for an officer. */
export interface WaitingTask {
  readonly task: TaskSummary;
  readonly request: SimulatedRequest;
  readonly since: Date;
}

export interface Officer {
  readonly person: SignedInPerson;
  isBusy: boolean;
}

/** A task with the officer who takes it. */
export interface Assignment extends WaitingTask {
  readonly officer: Officer;
  readonly office: Office;
}

/** What the people of one position of an agency have done. */
export interface OfficeRecord {
  tasks: number;
  /** Minutes of work for which tasks lay there before somebody took them. */
  waitedMinutes: number;
  workedMinutes: number;
}

/** Those of an agency who have the same position, and the list of tasks that all of them see. */
export class Office {
  readonly record: OfficeRecord = { tasks: 0, waitedMinutes: 0, workedMinutes: 0 };
  private waiting: WaitingTask[] = [];
  private isSorted = true;

  constructor(readonly officers: readonly Officer[]) {}

  get hasWork(): boolean {
    return this.waiting.length > 0;
  }

  add(waiting: WaitingTask): void {
    this.waiting.push(waiting);
    this.isSorted = false;
  }

  /** Gives each officer who is free the first task of his list: that of the earliest due date. */
  handOut(): Assignment[] {
    const free = this.officers.filter(({ isBusy }) => !isBusy);
    if (free.length === 0 || this.waiting.length === 0) return [];
    this.sort();
    return free.flatMap((officer) => {
      const at = this.waiting.findIndex(({ task }) => mayTake(task, officer));
      const [taken] = at < 0 ? [] : this.waiting.splice(at, 1);
      if (!taken) return [];
      officer.isBusy = true;
      return [{ ...taken, officer, office: this }];
    });
  }

  private sort(): void {
    if (!this.isSorted) this.waiting.sort(inOrder);
    this.isSorted = true;
  }
}

function mayTake({ assignee }: TaskSummary, { person }: Officer): boolean {
  return assignee === null || assignee === person.id;
}

/** As the lists of the service are sorted; by the request where they are equal, since keys differ from run to run. */
function inOrder(one: WaitingTask, other: WaitingTask): number {
  return (
    compare(one.task.dueDate ?? '~', other.task.dueDate ?? '~') ||
    one.since.getTime() - other.since.getTime() ||
    compare(one.request.plan.name, other.request.plan.name) ||
    compare(one.task.elementId, other.task.elementId)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
