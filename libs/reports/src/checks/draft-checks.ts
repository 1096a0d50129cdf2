import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { TaskCheck, type CheckedTask } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { includedParts, latestVersion } from '../report-parts.js';
import { REPORT_PROCESS, reportVariables } from '../report-process.js';
import { ReportVersion } from '../report-version.entity.js';
import { contentOf } from '../version-content.js';

/** Keeps what a preparer hands in as a version of its own, with who wrote it. */
@Injectable()
export class DraftChecks {
  constructor(private readonly keys: KeyAllocator) {}

  @TaskCheck(REPORT_PROCESS, 'draft-part')
  async draft(task: CheckedTask, tx: Transaction): Promise<undefined> {
    const { part } = reportVariables(task);
    const nothingToReport = task.submitted.nothingToReport === true;
    await this.addVersion(task, part.key, { nothingToReport, includes: null }, tx);
  }

  @TaskCheck(REPORT_PROCESS, 'synthesise')
  async synthesise(task: CheckedTask, tx: Transaction): Promise<undefined> {
    const { reportKey, synthesis } = reportVariables(task);
    const includes = await includedParts(reportKey, tx);
    await this.addVersion(task, synthesis.key, { nothingToReport: false, includes }, tx);
  }

  private async addVersion(
    task: CheckedTask,
    partKey: string,
    what: Pick<ReportVersion, 'nothingToReport' | 'includes'>,
    tx: Transaction,
  ): Promise<void> {
    const before = await latestVersion(partKey, tx);
    await tx.manager.insert(ReportVersion, {
      ...what,
      key: String(await this.keys.take(1)),
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
