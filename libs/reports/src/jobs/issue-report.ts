import { AgencyRegistry, letterheadOf } from '@minhbach/agencies';
import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { DocumentService, type Signatory } from '@minhbach/documents';
import { Person } from '@minhbach/identity';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { reportFields } from '../letters/report-letter.js';
import { ReportDecision } from '../report-decision.entity.js';
import { ReportNotices } from '../report-notices.service.js';
import { divisionParts } from '../report-parts.js';
import { reportVariables } from '../report-process.js';
import { ReportVersion } from '../report-version.entity.js';
import { Report } from '../report.entity.js';

/** Numbers the report that the Director approved, issues it, and tells everybody who had a part in it. */
@Injectable()
export class IssueReport {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly documents: DocumentService,
    private readonly notices: ReportNotices,
  ) {}

  @JobWorker('report.issue')
  async issue(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const { reportKey, synthesis } = reportVariables(job);
    const report = await tx.manager.findOneByOrFail(Report, { key: reportKey });
    const { decision, version } = await this.approved(synthesis.key, tx);
    const issuedOn = localDateOf(tx.now);
    const issuer = await this.agencies.successorOf(report.issuerCode, issuedOn);
    const { period } = report;
    const document = await this.documents.issue(tx, {
      kind: 'report',
      agencyCode: issuer.code,
      subjectType: 'report',
      subjectKey: report.key,
      causeKey: job.key,
      signedBy: decision.decidedBy,
      facts: {
        fields: reportFields({ period, issuerName: issuer.nameVi, version }),
        letterhead: letterheadOf(issuer),
        signatory: await signatoryOf(decision, tx),
        tracking: null,
      },
    });
    await tx.manager.update(Report, { key: report.key }, { issuedOn });
    return { documentSymbol: document.symbol };
  }

  @JobWorker('report.announce')
  async announce(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const { reportKey, synthesis, directorGroups } = reportVariables(job);
    const divisions = await divisionParts(reportKey, tx);
    const units = [synthesis.code, ...divisions.map(({ unitCode }) => unitCode)];
    const recipients = units.flatMap((code) => [`${code}:preparer`, `${code}:head`]);
    const symbol = String(job.variables.documentSymbol);
    await this.notices.issued(tx, job, [...directorGroups, ...recipients], symbol);
  }

  /** The Director's approval, the newest decision, and the version that it is about. */
  private async approved(
    partKey: string,
    tx: Transaction,
  ): Promise<{ decision: ReportDecision; version: ReportVersion }> {
    const decision = await tx.manager.findOneOrFail(ReportDecision, {
      where: { partKey, outcome: 'approved' },
      order: { decidedAt: 'DESC', key: 'DESC' },
    });
    const { versionKey: key } = decision;
    return { decision, version: await tx.manager.findOneByOrFail(ReportVersion, { key }) };
  }
}

/** KT.: a deputy signs in the Director's place (Decree 30/2020/NĐ-CP Art. 13, from memory). */
async function signatoryOf(
  { decidedBy, role }: ReportDecision,
  tx: Transaction,
): Promise<Signatory> {
  const { name } = await tx.manager.findOneByOrFail(Person, { key: decidedBy });
  return { name, capacity: { kind: role === 'deputy-director' ? 'deputy' : 'head' } };
}
