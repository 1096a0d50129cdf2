import { Candidates } from '@minhbach/identity';
import { Standings, type DueStanding } from '@minhbach/legal-time';
import { dueDayOf } from '@minhbach/runtime';
import type { Key, TaskSummary } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import { PersonNames } from '../people/person-names.service.js';
import { TaskSubjects } from './task-subjects.service.js';
import type { TaskSubjectDto } from './task.dto.js';

/** What a person wants to know of a task beside the task itself. */
export interface TaskFacts {
  readonly subject: TaskSubjectDto | null;
  /** Of this step; the subject has the statutory one. */
  readonly due: DueStanding | null;
  readonly holder: NamedPersonDto | null;
  /** It is free, and nobody is left who may take it. */
  readonly nobodyLeft: boolean;
}

/** Gathers the facts of a whole page of tasks at once. */
@Injectable()
export class TaskFactsService {
  constructor(
    private readonly subjects: TaskSubjects,
    private readonly standings: Standings,
    private readonly names: PersonNames,
    private readonly candidates: Candidates,
  ) {}

  async of(tasks: readonly TaskSummary[]): Promise<(task: TaskSummary) => TaskFacts> {
    const [subjects, dueOf, nameOf, deserted] = await Promise.all([
      this.subjects.of(tasks),
      this.standings.ofDay(),
      this.names.of(tasks.flatMap(({ assignee }) => assignee ?? [])),
      this.desertedOf(tasks),
    ]);
    return ({ key, rootKey, dueDate, assignee }) => {
      const dueOn = dueDayOf(dueDate);
      return {
        subject: subjects.get(rootKey) ?? null,
        due: dueOn === null ? null : dueOf(dueOn),
        holder: assignee === null ? null : nameOf(assignee),
        nobodyLeft: deserted.has(key),
      };
    };
  }

  /** Keys of the tasks from which everybody who could take them is barred. */
  private async desertedOf(tasks: readonly TaskSummary[]): Promise<ReadonlySet<Key>> {
    const apart = tasks.filter(({ assignee, barred }) => assignee === null && barred.length > 0);
    if (apart.length === 0) return new Set();
    const who = (task: TaskSummary) => [...task.candidateUsers, ...task.candidateGroups];
    const behind = await this.candidates.behind(apart.flatMap(who));
    const isLeft = (task: TaskSummary) =>
      behind.some(
        ({ recipient, personKey }) =>
          who(task).includes(recipient) && !task.barred.includes(personKey),
      );
    return new Set(apart.filter((task) => !isLeft(task)).map(({ key }) => key));
  }
}
