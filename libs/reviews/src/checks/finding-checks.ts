import { localDateOf, printedDay } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { type CheckedTask, Refusal, TaskCheck, textIn, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { FindingAnswer } from '../finding-answer.entity.js';
import { FindingCheck, type FindingCheckOutcome } from '../finding-check.entity.js';
import { findingDates } from '../finding-dates.js';
import { pastDeadline } from '../finding-faults.js';
import { FINDING_PROCESS, findingOf, type FindingVariable } from '../finding-process.js';
import { newestAnswer } from '../newest.js';
import { ReviewDeadlines } from '../review-deadlines.service.js';
import { ReviewNotices } from '../review-notices.service.js';
import { ruleOf } from '../unit-review-rules.js';

const outcomeOf: Readonly<Record<string, FindingCheckOutcome>> = {
  accept: 'accepted',
  return: 'returned',
  'not-remedied': 'not-remedied',
};

/** Keeps what units say to findings, and what the Centre makes of it. */
@Injectable()
export class FindingChecks {
  constructor(
    private readonly keys: KeyAllocator,
    private readonly legalTime: LegalTimeService,
    private readonly deadlines: ReviewDeadlines,
    private readonly notices: ReviewNotices,
  ) {}

  @TaskCheck(FINDING_PROCESS, 'answer-finding')
  async answer(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const finding = findingOf(task);
    const answeredOn = localDateOf(tx.now);
    await tx.manager.insert(FindingAnswer, {
      ...{
        key: String(await this.keys.take(1, tx)),
        findingKey: finding.key,
        dueOn: finding.dueOn,
      },
      ...{ text: textIn(task, 'answer') ?? '', evidence: textIn(task, 'evidence') ?? '' },
      ...{ answeredBy: task.person, answeredAt: tx.now, answeredOn },
    });
    const checkBy = await this.deadlines.of('checkWorkingDays', finding.term, tx);
    return { finding: { ...finding, checkBy, returned: null } };
  }

  @TaskCheck(FINDING_PROCESS, 'check-finding')
  async check(task: CheckedTask, tx: Transaction): Promise<Variables> {
    const finding = findingOf(task);
    const answer = await newestAnswer(finding.key, tx);
    if (answer.answeredBy === task.person) {
      throw new Refusal('checker-is-reporter', 'Người báo cáo khắc phục không được tự kiểm tra.');
    }
    const outcome = outcomeOf[String(task.submitted.decision)];
    if (!outcome) throw new Error('check-finding knows no such decision');
    const reason = outcome === 'accepted' ? null : textIn(task, 'reason');
    const newDueOn = outcome === 'returned' ? newDeadline(task, localDateOf(tx.now)) : null;
    await tx.manager.insert(FindingCheck, {
      ...{ answerKey: answer.key, findingKey: finding.key, outcome, reason, newDueOn },
      ...{ checkedBy: task.person, checkedAt: tx.now },
    });
    if (outcome === 'accepted') return { finding };
    if (newDueOn === null) {
      const proposeBy = await this.deadlines.of('proposalWorkingDays', finding.term, tx);
      return { finding: { ...finding, proposeBy, returned: null } };
    }
    const calendar = await this.legalTime.currentCalendar(tx);
    const dates = findingDates(newDueOn, tx.now, await ruleOf(finding.term, tx), calendar);
    return { finding: await this.returned(task, { ...finding, ...dates }, reason ?? '', tx) };
  }

  private async returned(
    task: CheckedTask,
    finding: FindingVariable,
    reason: string,
    tx: Transaction,
  ): Promise<FindingVariable> {
    const text = `Kết quả khắc phục được trả lại. Lý do: ${reason} Hạn mới: hết ${printedDay(finding.dueOn).vi}.`;
    await this.notices.ofFinding(tx, task, 'finding.returned', [finding.unitGroup], text);
    return { ...finding, checkBy: null, returned: reason };
  }
}

/** The form wants it where an answer is returned. */
function newDeadline({ submitted }: CheckedTask, today: string): string {
  const dueOn = String(submitted.dueOn);
  if (dueOn > today) return dueOn;
  const fault = pastDeadline('/dueOn');
  throw new Refusal(fault.code, fault.message.vi, [fault]);
}
