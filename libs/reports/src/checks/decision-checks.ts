import { localDateOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { TaskCheck, type CheckedTask, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { Deciding } from '../deciding.service.js';
import { directingRole } from '../directing-role.js';
import type { PartDates } from '../report-dates.js';
import {
  REPORT_PROCESSES,
  reportProcesses,
  reportVariables,
  type PartVariable,
} from '../report-process.js';
import { Report } from '../report.entity.js';
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
  @TaskCheck(REPORT_PROCESSES, 'approve-part')
  async approvePart(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { part } = reportVariables(task);
    const decided = await this.deciding.decide(tx, task, part, 'division-head');
    if (decided.returned) await this.notices.returned(tx, task, decided);
    else await this.submitting.submit(tx, task, part, [part.centreGroup]);
    return { part: decided };
  }

  @TaskCheck(REPORT_PROCESSES, 'check-part')
  async checkPart(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { part } = reportVariables(task);
    const decided = await this.deciding.decide(tx, task, part, 'centre-officer');
    if (decided.returned) await this.notices.returned(tx, task, decided);
    return { part: decided };
  }

  @TaskCheck(REPORT_PROCESSES, 'approve-synthesis')
  async approveSynthesis(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { synthesis, directorGroups } = reportVariables(task);
    const decided = await this.deciding.decide(tx, task, synthesis, 'centre-head');
    if (decided.returned) await this.notices.returned(tx, task, decided);
    else await this.submitting.submit(tx, task, synthesis, directorGroups);
    return { synthesis: decided };
  }

  @TaskCheck(REPORT_PROCESSES, 'director-decision')
  async director(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { synthesis, directorGroups } = reportVariables(task);
    const role = await directingRole(task.person, directorGroups, tx);
    const decided = await this.deciding.decide(tx, task, synthesis, role);
    if (decided.returned) await this.notices.returned(tx, task, decided);
    return { synthesis: decided };
  }

  /** The taskforce has the last word: its acknowledgement ends the chain, its return makes a revision of the report. */
  @TaskCheck(reportProcesses.periodic, 'acknowledge')
  async acknowledge(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const { reportKey, synthesis, dispatch } = reportVariables(task);
    const decided = await this.deciding.decide(tx, task, synthesis, 'taskforce');
    if (!decided.returned) {
      const acknowledgedOn = localDateOf(tx.now);
      await tx.manager.update(Report, { key: reportKey }, { acknowledgedOn });
      await this.notices.acknowledged(tx, task);
      return { synthesis: decided };
    }
    await this.notices.returned(tx, task, decided);
    return { synthesis: decided, dispatch: dispatch && { ...dispatch, ...datesIn(decided) } };
  }
}

/** What is sent again is due when it is to be submitted again. */
function datesIn(part: PartVariable): PartDates {
  const { dueOn, remindFirstAt, remindLastAt, overdueAt, escalateFirstAt, escalateLastAt } = part;
  return { dueOn, remindFirstAt, remindLastAt, overdueAt, escalateFirstAt, escalateLastAt };
}
