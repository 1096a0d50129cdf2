import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { type CheckedTask, Refusal, textIn } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { ReportDecision } from './report-decision.entity.js';
import { revisionDates, type PartDates } from './report-dates.js';
import { latestVersion } from './report-parts.js';
import { reportVariables, type PartVariable } from './report-process.js';
import type { ReportVersion } from './report-version.entity.js';
import { Report } from './report.entity.js';
import { ruleById } from './reporting-rules.js';
import { samePerson } from './same-person.js';
import type { DecidingRole, Outcome } from './vocabulary.js';

const outcomeOf: Readonly<Record<string, Outcome>> = {
  approve: 'approved',
  accept: 'accepted',
  acknowledge: 'acknowledged',
  return: 'returned',
};

/** Records who decided what about the newest version of a part. */
@Injectable()
export class Deciding {
  constructor(
    private readonly legalTime: LegalTimeService,
    private readonly keys: KeyAllocator,
  ) {}

  /**
   * Returns the part as the process carries it on: with reason and date when it was returned. Throws a
   * `Refusal` when the person has had the version in his hands before, or returns it without a reason.
   */
  async decide(
    tx: Transaction,
    task: CheckedTask,
    part: PartVariable,
    role: DecidingRole,
  ): Promise<PartVariable> {
    const version = await this.undecidedVersion(tx, task, part);
    const outcome = outcomeOf[String(task.submitted.decision)];
    if (!outcome) throw new Error(`${task.task.elementId} knows no such decision`);
    const reason = textIn(task, 'reason');
    if (outcome === 'returned' && reason === null) {
      throw new Refusal('reason-required', 'Trả lại báo cáo phải nêu lý do.');
    }
    const dates = outcome === 'returned' ? await this.datesAfterReturn(tx, task, part, role) : null;
    await tx.manager.insert(ReportDecision, {
      key: String(await this.keys.take(1, tx)),
      partKey: part.key,
      versionKey: version.key,
      outcome,
      role,
      decidedBy: task.person,
      decidedAt: tx.now,
      decidedOn: localDateOf(tx.now),
      reason: outcome === 'returned' ? reason : null,
      newDueOn: dates?.newDueOn ?? null,
      instructions: textIn(task, 'instructions'),
    });
    if (!dates) return { ...part, returned: null };
    const { newDueOn, inForce } = dates;
    return { ...part, ...inForce, returned: { reason: reason ?? '', newDueOn, by: role } };
  }

  private async undecidedVersion(
    tx: Transaction,
    task: CheckedTask,
    part: PartVariable,
  ): Promise<ReportVersion> {
    const version = await latestVersion(part.key, tx);
    if (!version) throw new Error(`part ${part.key} has no version to decide about`);
    const earlier = await tx.manager.findBy(ReportDecision, { versionKey: version.key });
    if (samePerson(task.person, version, earlier)) {
      throw new Refusal(
        'same-person',
        'Người đã lập hoặc đã duyệt phiên bản này không được duyệt tiếp.',
      );
    }
    return version;
  }

  /** Within a unit the part's own date stays, as long as it is to come; others set a new one. */
  private async datesAfterReturn(
    tx: Transaction,
    task: CheckedTask,
    part: PartVariable,
    role: DecidingRole,
  ): Promise<{ newDueOn: string; inForce: Partial<PartDates> }> {
    const { reportKey } = reportVariables(task);
    const { ruleId } = await tx.manager.findOneByOrFail(Report, { key: reportKey });
    const rule = await ruleById(ruleId, tx);
    const dates = revisionDates(rule, tx.now, await this.legalTime.currentCalendar(tx));
    if (role !== 'division-head' && role !== 'centre-head') {
      return { newDueOn: dates.dueOn, inForce: dates };
    }
    const isToCome = part.dueOn > localDateOf(tx.now);
    return { newDueOn: isToCome ? part.dueOn : dates.dueOn, inForce: {} };
  }
}
