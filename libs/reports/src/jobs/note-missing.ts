import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { ReportNotices } from '../report-notices.service.js';
import { divisionParts } from '../report-parts.js';
import { reportVariables } from '../report-process.js';

/** On the day on which the Centre stops waiting: who has not handed in. */
@Injectable()
export class NoteMissing {
  constructor(private readonly notices: ReportNotices) {}

  @JobWorker('report.note-missing')
  async note(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const parts = await divisionParts(reportVariables(job).reportKey, tx);
    const missing = parts.filter(({ submittedOn }) => submittedOn === null);
    await this.notices.missing(
      tx,
      job,
      missing.map(({ unitName }) => unitName),
    );
    return { missingDivisions: missing.map(({ unitCode }) => unitCode) };
  }
}
