import { Report } from '@minhbach/reports';
import { Complaint, InformationRequest } from '@minhbach/requests';
import { Standings } from '@minhbach/legal-time';
import type { TaskSummary } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { TaskSubjectDto } from './task.dto.js';

/** Finds what tasks are about, a whole page of them at once. */
@Injectable()
export class TaskSubjects {
  constructor(
    private readonly dataSource: DataSource,
    private readonly standings: Standings,
  ) {}

  /** By process instance. Whoever sees a task may know its subject's name. */
  async of(tasks: readonly Pick<TaskSummary, 'rootKey'>[]): Promise<Map<number, TaskSubjectDto>> {
    const roots = [...new Set(tasks.map(({ rootKey }) => String(rootKey)))];
    const found = [this.requestsOf(roots), this.complaintsOf(roots), this.reportsOf(roots)];
    return new Map((await Promise.all(found)).flat());
  }

  private async requestsOf(roots: readonly string[]): Promise<[number, TaskSubjectDto][]> {
    const requests = await this.dataSource.manager.find(InformationRequest, {
      where: { processInstanceKey: In([...roots]) },
      select: { key: true, code: true, title: true, agencyCode: true, processInstanceKey: true },
    });
    const keys = requests.map(({ key }) => key);
    const standings = await this.standings.ofClocks('information-request', keys);
    return requests.map(({ key, code, title, agencyCode, processInstanceKey }) => [
      Number(processInstanceKey),
      {
        ...{ type: 'information-request', key, code, title, agencyCode },
        href: `/api/requests/${key}`,
        due: standings.get(key) ?? null,
      },
    ]);
  }

  /** A complaint is called by the request that it is about. */
  private async complaintsOf(roots: readonly string[]): Promise<[number, TaskSubjectDto][]> {
    const { manager } = this.dataSource;
    const complaints = await manager.findBy(Complaint, { processInstanceKey: In([...roots]) });
    const requests = await manager.find(InformationRequest, {
      where: { key: In(complaints.map(({ requestKey }) => requestKey)) },
      select: { key: true, code: true, title: true, agencyCode: true },
    });
    const byKey = new Map(requests.map((request) => [request.key, request]));
    return complaints.flatMap(({ processInstanceKey, requestKey: key }) => {
      const request = byKey.get(key);
      if (!request) return [];
      const { code, title, agencyCode } = request;
      const href = `/api/requests/${key}`;
      return [
        [
          Number(processInstanceKey),
          { type: 'complaint', key, code, title, href, agencyCode, due: null },
        ],
      ];
    });
  }

  private async reportsOf(roots: readonly string[]): Promise<[number, TaskSubjectDto][]> {
    const reports = await this.dataSource.manager.find(Report, {
      where: { processInstanceKey: In([...roots]) },
    });
    return reports.map(({ key, period, agencyCode, agencyName, processInstanceKey }) => [
      Number(processInstanceKey),
      {
        type: 'report',
        key,
        code: period,
        title: `Báo cáo kỳ ${period}, ${agencyName}`,
        href: `/api/reports/${key}`,
        agencyCode,
        due: null,
      },
    ]);
  }
}
