import { Standings, type DueStanding } from '@minhbach/legal-time';
import { dueDayOf } from '@minhbach/runtime';
import type { TaskSummary } from '@minhbach/runtime';
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
}

/** Gathers the facts of a whole page of tasks at once. */
@Injectable()
export class TaskFactsService {
  constructor(
    private readonly subjects: TaskSubjects,
    private readonly standings: Standings,
    private readonly names: PersonNames,
  ) {}

  async of(tasks: readonly TaskSummary[]): Promise<(task: TaskSummary) => TaskFacts> {
    const [subjects, dueOf, nameOf] = await Promise.all([
      this.subjects.of(tasks),
      this.standings.ofDay(),
      this.names.of(tasks.flatMap(({ assignee }) => assignee ?? [])),
    ]);
    return ({ rootKey, dueDate, assignee }) => {
      const dueOn = dueDayOf(dueDate);
      return {
        subject: subjects.get(rootKey) ?? null,
        due: dueOn === null ? null : dueOf(dueOn),
        holder: assignee === null ? null : nameOf(assignee),
      };
    };
  }
}
