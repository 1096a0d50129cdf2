import type { Transaction } from '@minhbach/database';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { ReportNotices } from '../report-notices.service.js';
import { recordLateness } from '../report-parts.js';
import { reportVariables, subjectOf } from '../report-process.js';

/** What the timers around a part do; the header `subject` says which part. */
@Injectable()
export class KeepDates {
  constructor(private readonly notices: ReportNotices) {}

  @JobWorker('report.remind')
  async remind(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    await this.notices.remind(tx, job, subjectOf(job));
  }

  @JobWorker('report.mark-late')
  async markLate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const part = subjectOf(job);
    await recordLateness(tx, part.key, part.dueOn);
    await this.notices.late(tx, job, part);
  }

  /** The taskforce has not said that it has the report. */
  @JobWorker('report.remind-taskforce')
  async remindTaskforce(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    await this.notices.unacknowledged(tx, job);
  }

  /** The header `to` says whether the unit's head or the department's leaders are told. */
  @JobWorker('report.escalate')
  async escalate(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const part = subjectOf(job);
    const recipients =
      job.headers.to === 'head' ? [part.headGroup] : reportVariables(job).directorGroups;
    await this.notices.escalate(tx, job, part, recipients);
  }
}
