import type { SignedInPerson } from '@minhbach/identity';
import { ReportQueries, type ReportView } from '@minhbach/reports';
import type { Key } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { requireAccess } from '../access/require-access.js';
import { notFound } from '../problems/problem.js';

/** The one way in which the api comes to a report. */
@Injectable()
export class VisibleReports {
  constructor(private readonly reports: ReportQueries) {}

  /** The report with its parts, if the person may read it. Throws 404 for what he may not see. */
  async open(key: Key, person: SignedInPerson): Promise<ReportView> {
    const report = await this.reports.byKey(String(key), person);
    if (!report) throw notFound();
    const { agencyCode, issuerCode, taskforceCode, parts, synthesis } = report;
    const partUnits = [...parts, ...(synthesis ? [synthesis] : [])].map(({ unitCode }) => unitCode);
    requireAccess(person, 'report.read', {
      agencyCode,
      unitCodes: [issuerCode, ...(taskforceCode === null ? [] : [taskforceCode]), ...partUnits],
    });
    return report;
  }
}
