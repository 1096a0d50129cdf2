import { AgencyRegistry, letterheadOf } from '@minhbach/agencies';
import { endOfDay, localDateOf, type LocalDate } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { DocumentService, signatoryOf } from '@minhbach/documents';
import { LegalTimeService } from '@minhbach/legal-time';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { reportFields } from '../letters/report-letter.js';
import { ReportDecision } from '../report-decision.entity.js';
import { ReportNotices } from '../report-notices.service.js';
import { ReportPart } from '../report-part.entity.js';
import { divisionParts, recordLateness } from '../report-parts.js';
import { reportVariables } from '../report-process.js';
import { ReportVersion } from '../report-version.entity.js';
import { Report } from '../report.entity.js';
import { ruleById } from '../reporting-rules.js';

/** Numbers the report that the Director approved, issues it, and tells everybody who had a part in it. */
@Injectable()
export class IssueReport {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly documents: DocumentService,
    private readonly notices: ReportNotices,
    private readonly legalTime: LegalTimeService,
  ) {}

  @JobWorker('report.issue')
  async issue(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const { reportKey, synthesis } = reportVariables(job);
    const report = await tx.manager.findOneByOrFail(Report, { key: reportKey });
    const { decision, version } = await this.approved(synthesis.key, tx);
    const issuedOn = localDateOf(tx.now);
    const issuer = await this.agencies.within(tx).successorOf(report.issuerCode, issuedOn);
    const { signatory, under } = await signatoryOf(tx, decision.decidedBy, issuer.code);
    const earlier = await this.documents.listOf('report', report.key, tx);
    const document = await this.documents.issue(tx, {
      kind: 'report',
      agencyCode: issuer.code,
      subjectType: 'report',
      subjectKey: report.key,
      causeKey: job.key,
      signedBy: decision.decidedBy,
      signedUnder: under,
      facts: {
        fields: reportFields({
          ...{ period: report.period, issuerName: issuer.nameVi },
          ...{ agencyName: report.agencyName, version },
          replaces: earlier.at(-1)?.symbol ?? null,
        }),
        letterhead: letterheadOf(issuer),
        signatory,
        tracking: null,
      },
    });
    await tx.manager.update(Report, { key: report.key }, { issuedOn });
    return { documentSymbol: document.symbol, ...(await this.sent(job, issuedOn, tx)) };
  }

  /** What has left for the taskforce is in time or not, and the taskforce is waited for. */
  private async sent(job: ActivatedJob, on: LocalDate, tx: Transaction): Promise<Variables> {
    const { dispatch, reportKey } = reportVariables(job);
    if (!dispatch) return {};
    if (on > dispatch.dueOn) await recordLateness(tx, dispatch.key, dispatch.dueOn);
    const { key } = dispatch;
    await tx.manager.update(ReportPart, { key, submittedOn: IsNull() }, { submittedOn: on });
    const { ruleId } = await tx.manager.findOneByOrFail(Report, { key: reportKey });
    const { acknowledgeWorkingDays } = await ruleById(ruleId, tx);
    const calendar = await this.legalTime.currentCalendar(tx);
    const acknowledgeBy = calendar.addWorkingDays(on, acknowledgeWorkingDays ?? 0);
    return { acknowledgeBy, remindTaskforceAt: endOfDay(acknowledgeBy) };
  }

  @JobWorker('report.announce')
  async announce(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const { reportKey, synthesis, directorGroups, taskforceGroup } = reportVariables(job);
    const divisions = await divisionParts(reportKey, tx);
    const units = [synthesis.code, ...divisions.map(({ unitCode }) => unitCode)];
    const recipients = units.flatMap((code) => [`${code}:preparer`, `${code}:head`]);
    const symbol = String(job.variables.documentSymbol);
    const taskforce = taskforceGroup ? [taskforceGroup] : [];
    const everybody = [...directorGroups, ...recipients, ...taskforce];
    await this.notices.issued(tx, job, everybody, symbol);
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
