import { PublicAddress } from '@minhbach/documents';
import { ClockLedgerLine } from '@minhbach/legal-time';
import { InformationRequest } from '@minhbach/requests';
import { dueDayOf, TaskQueries, type TaskSummary } from '@minhbach/runtime';
import { AskedByService } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import type { TaskSubjectDto } from '../tasks/task.dto.js';
import { TaskSubjects } from '../tasks/task-subjects.service.js';
import type { CalendarEvent } from './icalendar.js';

/** Enough for anybody's calendar; the soonest first. */
const limit = 500;

/**
 * What a person must do by when: the requests that he handles, and the tasks that are his, also while somebody else
 * works on them for him. A calendar leaves the house, so it names cases by their codes only.
 */
@Injectable()
export class DeadlinesOfPerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: TaskQueries,
    private readonly subjects: TaskSubjects,
    private readonly address: PublicAddress,
  ) {}

  /** For whoever has the token of his feed. */
  @AskedByService()
  async of(personId: string): Promise<CalendarEvent[]> {
    const [requests, tasks] = await Promise.all([
      this.requestsOf(personId),
      this.tasksOf(personId),
    ]);
    const subjects = await this.subjects.of(tasks);
    const keys = [
      ...requests.map(({ key }) => key),
      ...[...subjects.values()].filter(isRequest).map(({ key }) => key),
    ];
    const sequences = await this.sequencesOf(keys);
    return [
      ...requests.map((request) => this.requestEvent(request, sequences)),
      ...tasks.flatMap((task) => this.taskEvent(task, subjects.get(task.rootKey), sequences)),
    ];
  }

  private requestsOf(handlerId: string): Promise<InformationRequest[]> {
    return this.dataSource.manager.find(InformationRequest, {
      where: { handlerId, closedOn: IsNull(), dueOn: Not(IsNull()) },
      order: { dueOn: 'ASC', key: 'ASC' },
      take: limit,
    });
  }

  private async tasksOf(person: string): Promise<TaskSummary[]> {
    const pages = await Promise.all(
      (['mine', 'delegated'] as const).map((view) =>
        this.tasks.list({ person, groups: [], view, limit }),
      ),
    );
    return pages.flatMap(({ items }) => items);
  }

  /** A ledger only grows, and every change of a request's due date is a line of it. */
  private async sequencesOf(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const lines = await this.dataSource.manager.find(ClockLedgerLine, {
      where: { subjectType: 'information-request', subjectKey: In([...new Set(keys)]) },
      select: { subjectKey: true, position: true },
    });
    const sequences = new Map<string, number>();
    for (const { subjectKey, position } of lines) {
      sequences.set(subjectKey, Math.max(position, sequences.get(subjectKey) ?? 0));
    }
    return sequences;
  }

  private requestEvent(
    { key, code, dueOn }: InformationRequest,
    sequences: ReadonlyMap<string, number>,
  ): CalendarEvent {
    return {
      id: `request-${key}`,
      dueOn: dueOn ?? '',
      summary: `Đến hạn: yêu cầu ${code}`,
      url: this.address.of(`/yeu-cau/${key}`),
      sequence: sequences.get(key) ?? 0,
    };
  }

  private taskEvent(
    { key, name, elementId, dueDate }: TaskSummary,
    subject: TaskSubjectDto | undefined,
    sequences: ReadonlyMap<string, number>,
  ): CalendarEvent[] {
    const dueOn = dueDayOf(dueDate);
    if (dueOn === null) return [];
    const about = subject ? ` (${subject.code})` : '';
    return [
      {
        id: `task-${String(key)}`,
        dueOn,
        summary: `${name ?? elementId}${about}`,
        url: this.address.of(`/cong-viec/${String(key)}`),
        sequence: subject && isRequest(subject) ? (sequences.get(subject.key) ?? 0) : 0,
      },
    ];
  }
}

function isRequest({ type }: TaskSubjectDto): boolean {
  return type === 'information-request';
}
