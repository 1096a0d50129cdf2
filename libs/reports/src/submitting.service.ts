import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import type { CheckedTask } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ReportNotices } from './report-notices.service.js';
import { ReportPart } from './report-part.entity.js';
import { recordLateness } from './report-parts.js';
import type { PartVariable } from './report-process.js';

/** A head sends a part on: to the Centre, or to the Director. */
@Injectable()
export class Submitting {
  constructor(private readonly notices: ReportNotices) {}

  /** Notes the first day of submission, and that it is late even where no timer has said so yet. */
  async submit(
    tx: Transaction,
    task: CheckedTask,
    part: PartVariable,
    recipients: readonly string[],
  ): Promise<void> {
    const submittedOn = localDateOf(tx.now);
    const late = submittedOn > part.dueOn;
    if (late) await recordLateness(tx, part.key, part.dueOn);
    await tx.manager.update(ReportPart, { key: part.key, submittedOn: IsNull() }, { submittedOn });
    await this.notices.submitted(tx, task, part, recipients, late);
  }
}
