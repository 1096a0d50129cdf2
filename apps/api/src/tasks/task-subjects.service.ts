import { InformationRequest } from '@minhbach/requests';
import type { TaskSummary } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { TaskSubjectDto } from './task.dto.js';

/** Finds what tasks are about, a whole page of them at once. */
@Injectable()
export class TaskSubjects {
  constructor(private readonly dataSource: DataSource) {}

  /** By process instance. Whoever sees a task may know its subject's name. */
  async of(tasks: readonly Pick<TaskSummary, 'rootKey'>[]): Promise<Map<number, TaskSubjectDto>> {
    const roots = [...new Set(tasks.map(({ rootKey }) => String(rootKey)))];
    const requests = await this.dataSource.manager.find(InformationRequest, {
      where: { processInstanceKey: In(roots) },
      select: { key: true, code: true, title: true, processInstanceKey: true },
    });
    return new Map(
      requests.map(({ key, code, title, processInstanceKey }) => [
        Number(processInstanceKey),
        { type: 'information-request', key, code, title, href: `/api/requests/${key}` },
      ]),
    );
  }
}
