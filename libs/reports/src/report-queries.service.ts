import { askedByService } from '@minhbach/database';
import { DocumentService } from '@minhbach/documents';
import { Person, type SignedInPerson } from '@minhbach/identity';
import { InstanceQueries, Refusal, type Page, type TokenPlace } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, In, LessThan, Raw, type FindOptionsWhere } from 'typeorm';
import { partView, summaryOf, type ChainRows } from './chain-view.js';
import { PartTasks } from './part-tasks.js';
import { isPeriod, lastDayOf } from './period.js';
import { ReportDecision } from './report-decision.entity.js';
import { ReportLateness } from './report-lateness.entity.js';
import { ReportPart } from './report-part.entity.js';
import { statusOf } from './report-status.js';
import { ReportVersion } from './report-version.entity.js';
import type { ReportSummary, ReportView } from './report-view.js';
import { Report } from './report.entity.js';

export interface ReportFilter {
  readonly period?: string | undefined;
  /** Only reports of one of these departments, or with a part of one of these divisions or centres. */
  readonly unitCodes?: readonly string[] | undefined;
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
}

/** Reads reports. Whoever asks decides who may see them. */
@Injectable()
export class ReportQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly instances: InstanceQueries,
    private readonly partTasks: PartTasks,
    private readonly documents: DocumentService,
  ) {}

  /** Periods, the latest first, each with its state. */
  async list({ period, unitCodes, limit, after }: ReportFilter): Promise<Page<ReportSummary>> {
    if (after !== undefined && !isPeriod(after)) {
      throw new Refusal('invalid-cursor', 'The place to go on from is not known.');
    }
    const reports = await this.dataSource.manager.find(Report, {
      where: before(after).flatMap((earlier) =>
        concerning(unitCodes, { ...(period !== undefined && { period }), ...earlier }),
      ),
      order: { periodTo: 'DESC', period: 'DESC' },
      take: limit + 1,
    });
    const page = reports.slice(0, limit);
    // Of the rows that whoever asks was given: whether he sees them is not asked again for each.
    const tokens = await askedByService(() => this.instances.tokensOf(page.map(instanceKeyOf)));
    const rows = await this.rowsOf(page);
    return {
      items: page.map((report) => summaryOf(report, statusIn(tokens, report), rows)),
      next: reports.length > limit ? (page.at(-1)?.period ?? null) : null,
    };
  }

  async byPeriod(period: string, person?: SignedInPerson): Promise<ReportView | null> {
    return this.view(await this.dataSource.manager.findOneBy(Report, { period }), person);
  }

  /** The whole chain; with a person also what he may do now. */
  async byKey(key: string, person?: SignedInPerson): Promise<ReportView | null> {
    return this.view(await this.dataSource.manager.findOneBy(Report, { key }), person);
  }

  private async view(report: Report | null, person?: SignedInPerson): Promise<ReportView | null> {
    if (!report) return null;
    const instance = await this.instances.view(instanceKeyOf(report));
    const rows = await this.rowsOf([report]);
    const status = statusOf(report, instance?.tokens ?? []);
    const context = {
      rows,
      tasks: instance ? await this.partTasks.of(instance) : [],
      names: await this.namesIn(rows),
      reportStatus: status,
      person: person ?? null,
    };
    const parts = rows.parts.map((part) => partView(part, context));
    return {
      ...summaryOf(report, status, rows),
      parts: parts.filter(({ kind }) => kind === 'division'),
      synthesis: parts.find(({ kind }) => kind === 'synthesis') ?? null,
      dispatch: parts.find(({ kind }) => kind === 'dispatch') ?? null,
      documents: await this.documents.listOf('report', report.key),
    };
  }

  private async rowsOf(reports: readonly Report[]): Promise<ChainRows> {
    const { manager } = this.dataSource;
    const parts = await manager.find(ReportPart, {
      where: { reportKey: In(reports.map(({ key }) => key)) },
      order: { unitCode: 'ASC' },
    });
    const where = { partKey: In(parts.map(({ key }) => key)) };
    const [versions, decisions, lateness] = await Promise.all([
      manager.find(ReportVersion, { where, order: { number: 'ASC' } }),
      manager.find(ReportDecision, { where, order: { decidedAt: 'ASC', key: 'ASC' } }),
      manager.find(ReportLateness, { where, order: { dueOn: 'ASC' } }),
    ]);
    return { parts, versions, decisions, lateness };
  }

  private async namesIn({ versions, decisions }: ChainRows): Promise<Map<string, string>> {
    const keys = [
      ...versions.map(({ preparedBy }) => preparedBy),
      ...decisions.map(({ decidedBy }) => decidedBy),
    ];
    const people = await this.dataSource.manager.findBy(Person, { key: In([...new Set(keys)]) });
    return new Map(people.map(({ key, name }) => [key, name]));
  }
}

/** Periods that ended before another one, or with it and stand behind it. */
function before(after: string | undefined): FindOptionsWhere<Report>[] {
  if (after === undefined) return [{}];
  const periodTo = lastDayOf(after);
  return [{ periodTo: LessThan(periodTo) }, { periodTo, period: LessThan(after) }];
}

function concerning(
  unitCodes: readonly string[] | undefined,
  where: FindOptionsWhere<Report>,
): FindOptionsWhere<Report>[] {
  if (!unitCodes) return [where];
  const withPart =
    'SELECT report_key FROM report_part WHERE unit_code = ANY(CAST(:codes AS text[]))';
  return [
    { ...where, agencyCode: In([...unitCodes]) },
    { ...where, issuerCode: In([...unitCodes]) },
    { ...where, taskforceCode: In([...unitCodes]) },
    { ...where, key: Raw((key) => `${key} IN (${withPart})`, { codes: unitCodes }) },
  ];
}

function instanceKeyOf({ processInstanceKey }: Report): number {
  return Number(processInstanceKey);
}

function statusIn(tokens: ReadonlyMap<number, readonly TokenPlace[]>, report: Report) {
  return statusOf(report, tokens.get(instanceKeyOf(report)) ?? []);
}
