import type { Transaction } from '@minhbach/database';
import { ProcessRuntime, Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { isPeriod } from './period.js';
import { ReportOpening } from './report-opening.service.js';
import { reportProcesses } from './report-process.js';
import { chainOf } from './reporting-rules.js';

/** A report that was opened by hand. */
export interface OpenedReport {
  readonly key: string;
  readonly period: string;
}

/** What a person may do with reports beside his tasks. */
@Injectable()
export class ReportService {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly opening: ReportOpening,
  ) {}

  /**
   * Opens a period's report, as its timer does. Throws a `Refusal`: `invalid-period`,
   * `period-not-over`, `period-unknown`, or `already-open` when it was opened before. `after` runs in the same
   * transaction.
   */
  async open(
    period: string,
    person: { readonly id: string },
    after?: (tx: Transaction, opened: OpenedReport) => Promise<void>,
  ): Promise<OpenedReport> {
    if (!isPeriod(period)) {
      throw new Refusal(
        'invalid-period',
        'Kỳ báo cáo là tháng, quý, 6 tháng đầu năm hoặc năm, ví dụ 2026-10, 2026-Q4, 2026-H1, 2026.',
      );
    }
    let opened: OpenedReport = { key: '', period };
    await this.runtime.start({
      processId: reportProcesses[chainOf(period)],
      variables: { period },
      actor: person.id,
      businessKey: `report:${period}`,
      work: async (tx, { rootKey }) => {
        const report = await this.opening.claim(tx, period, rootKey, person.id);
        if (!report) throw new Refusal('already-open', `Báo cáo kỳ ${period} đã được mở.`);
        opened = { key: report.key, period };
        return undefined;
      },
      ...(after && { after: (tx) => after(tx, opened) }),
    });
    return opened;
  }
}
