import { AskedByService } from '@minhbach/database';
import { DutyPeriods, printedReviewPeriod } from '@minhbach/duties';
import { privacyLimits, PrivacyRequests } from '@minhbach/privacy';
import { printedPeriod, Report } from '@minhbach/reports';
import { Publications } from '@minhbach/publications';
import { Complaint, InformationRequest } from '@minhbach/requests';
import { UnitReviews } from '@minhbach/reviews';
import { Standings } from '@minhbach/legal-time';
import type { TaskSummary } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { TaskSubjectDto } from './task.dto.js';

/** A case as operators know it. */
export type OperatedCase = Omit<TaskSubjectDto, 'title'>;

/** Finds what tasks are about, a whole page of them at once. */
@Injectable()
export class TaskSubjects {
  constructor(
    private readonly dataSource: DataSource,
    private readonly standings: Standings,
    private readonly duties: DutyPeriods,
    private readonly publications: Publications,
    private readonly reviews: UnitReviews,
    private readonly privacy: PrivacyRequests,
  ) {}

  /** By process instance. Whoever sees a task may know its subject's name. */
  async of(tasks: readonly Pick<TaskSummary, 'rootKey'>[]): Promise<Map<number, TaskSubjectDto>> {
    const roots = [...new Set(tasks.map(({ rootKey }) => String(rootKey)))];
    const found = [
      ...[this.requestsOf(roots), this.complaintsOf(roots)],
      ...[this.reportsOf(roots), this.dutiesOf(roots), this.publicationsOf(roots)],
      ...[this.reviewsOf(roots), this.privacyOf(roots)],
    ];
    return new Map((await Promise.all(found)).flat());
  }

  /**
   * For those who run the processes: which case it is and when it is due, whoever may see it. What it is about stays out, as
   * that is not for operators.
   */
  @AskedByService()
  async ofOperated(
    tasks: readonly Pick<TaskSummary, 'rootKey'>[],
  ): Promise<Map<number, OperatedCase>> {
    const subjects = await this.of(tasks);
    return new Map(
      [...subjects].map(([root, { type, key, code, href, agencyCode, due }]) => [
        root,
        { type, key, code, href, agencyCode, due },
      ]),
    );
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
        title: `Báo cáo ${printedPeriod(period)}, ${agencyName}`,
        href: `/api/reports/${key}`,
        agencyCode,
        due: null,
      },
    ]);
  }

  private async dutiesOf(roots: readonly string[]): Promise<[number, TaskSubjectDto][]> {
    const periods = await this.duties.ofInstances(roots);
    return periods.map(({ key, dutyId, nameVi, period, agencyCode, processInstanceKey }) => [
      Number(processInstanceKey),
      {
        ...{ type: 'duty', key, agencyCode, due: null },
        code: `${dutyId} · ${period}`,
        title: `${nameVi} (${printedReviewPeriod(period)})`,
        href: `/api/duty-periods/${key}`,
      },
    ]);
  }

  private async publicationsOf(roots: readonly string[]): Promise<[number, TaskSubjectDto][]> {
    const publications = await this.publications.ofInstances(roots);
    return publications.map(({ key, numberSymbol, title, ownerCode, processInstanceKey }) => [
      Number(processInstanceKey),
      {
        ...{ type: 'publication', key, code: numberSymbol, title, due: null },
        ...{ agencyCode: ownerCode, href: `/api/publications/${key}` },
      },
    ]);
  }

  /** A finding is called by its review, and by its number. */
  private async reviewsOf(roots: readonly string[]): Promise<[number, TaskSubjectDto][]> {
    const reviews = await this.reviews.ofInstances(roots);
    return reviews.map(({ key, period, agencyCode, unitName, number, processInstanceKey }) => [
      Number(processInstanceKey),
      {
        ...{ type: 'unit-review', key, agencyCode, due: null },
        code: number === null ? period : `${period} · ${String(number)}`,
        title: `Kiểm tra ${unitName}, ${printedReviewPeriod(period)}`,
        href: `/api/unit-reviews/${key}`,
      },
    ]);
  }

  /** Of what kind it is; whose it is stands on its own page. */
  private async privacyOf(roots: readonly string[]): Promise<[number, TaskSubjectDto][]> {
    const requests = await this.privacy.ofInstances(roots);
    if (requests.length === 0) return [];
    const standingOf = await this.standings.ofDay();
    return requests.map(({ key, kind, dueOn, processInstanceKey }) => [
      Number(processInstanceKey),
      {
        ...{ type: 'privacy-request', key, agencyCode: null, due: standingOf(dueOn) },
        ...{ code: `DLCN-${key}`, title: privacyLimits[kind].vi },
        href: `/api/privacy-requests/${key}`,
      },
    ]);
  }
}
