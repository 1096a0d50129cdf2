import type { Transaction } from '@minhbach/database';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Deciding } from '../deciding.service.js';
import { directingRole } from '../directing-role.js';
import { REPORT_PROCESS, reportVariables } from '../report-process.js';
import { ReportNotices } from '../report-notices.service.js';
import { Submitting } from '../submitting.service.js';

/** Approvals, acceptance and returns: what may be decided by whom, and what follows from it in the records. */
@Injectable()
export class DecisionChecks {
  constructor(
    private readonly deciding: Deciding,
    private readonly submitting: Submitting,
    private readonly notices: ReportNotices,
  ) {}

  /** The head's approval is what hands a division's part in. */
  @TaskCheck(REPORT_PROCESS, 'approve-part')
  async approvePart(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { part } = reportVariables(task);
    const decided = await this.deciding.decide(tx, task, part, 'division-head');
    if (decided.returned) await this.notices.returned(tx, task, decided);
    else await this.submitting.submit(tx, task, part, [part.centreGroup]);
    return { part: decided };
  }

  @TaskCheck(REPORT_PROCESS, 'check-part')
  async checkPart(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { part } = reportVariables(task);
    const decided = await this.deciding.decide(tx, task, part, 'centre-officer');
    if (decided.returned) await this.notices.returned(tx, task, decided);
    return { part: decided };
  }

  @TaskCheck(REPORT_PROCESS, 'approve-synthesis')
  async approveSynthesis(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { synthesis, directorGroups } = reportVariables(task);
    const decided = await this.deciding.decide(tx, task, synthesis, 'centre-head');
    if (decided.returned) await this.notices.returned(tx, task, decided);
    else await this.submitting.submit(tx, task, synthesis, directorGroups);
    return { synthesis: decided };
  }

  @TaskCheck(REPORT_PROCESS, 'director-decision')
  async director(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { synthesis, directorGroups } = reportVariables(task);
    const role = await directingRole(task.person, directorGroups, tx);
    const decided = await this.deciding.decide(tx, task, synthesis, role);
    if (decided.returned) await this.notices.returned(tx, task, decided);
    return { synthesis: decided };
  }
}
