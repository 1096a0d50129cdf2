import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { TaskCheck, type CheckedTask } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { includedMonths } from '../included-months.js';
import { ReportFigures } from '../report-figures.service.js';
import { includedParts, latestVersion } from '../report-parts.js';
import { REPORT_PROCESSES, reportVariables } from '../report-process.js';
import { ReportVersion } from '../report-version.entity.js';
import { Report } from '../report.entity.js';
import { chainOf } from '../reporting-rules.js';
import { contentOf } from '../version-content.js';

/** What only a synthesis has. */
const none = { includes: null, months: null, figures: null } as const;

/** Keeps what a preparer hands in as a version of its own, with who wrote it. */
@Injectable()
export class DraftChecks {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly figures: ReportFigures,
  ) {}

  @TaskCheck(REPORT_PROCESSES, 'draft-part')
  async draft(task: CheckedTask, tx: Transaction): Promise<undefined> {
    const { part } = reportVariables(task);
    const nothingToReport = task.submitted.nothingToReport === true;
    await this.addVersion(task, part.key, { ...none, nothingToReport }, tx);
  }

  @TaskCheck(REPORT_PROCESSES, 'synthesise')
  async synthesise(task: CheckedTask, tx: Transaction): Promise<undefined> {
    const { reportKey, period, synthesis } = reportVariables(task);
    const { agencyCode } = await tx.manager.findOneByOrFail(Report, { key: reportKey });
    const made = {
      nothingToReport: false,
      includes: await includedParts(reportKey, tx),
      months: chainOf(period) === 'periodic' ? await includedMonths(period, tx) : null,
      figures: await this.figures.read({ period, agencyCode }, tx.now),
    };
    await this.addVersion(task, synthesis.key, made, tx);
  }

  private async addVersion(
    task: CheckedTask,
    partKey: string,
    what: Pick<ReportVersion, 'nothingToReport' | 'includes' | 'months' | 'figures'>,
    tx: Transaction,
  ): Promise<void> {
    const before = await latestVersion(partKey, tx);
    await tx.manager.insert(ReportVersion, {
      ...what,
      key: String(await this.keys.take(1, tx)),
      partKey,
      number: (before?.number ?? 0) + 1,
      content: contentOf(task.submitted),
      preparedBy: task.person,
      delegates: task.task.delegates,
      preparedAt: tx.now,
      preparedOn: localDateOf(tx.now),
    });
  }
}
