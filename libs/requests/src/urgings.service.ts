import { localDateOf } from '@minhbach/calendar';
import { AskedByService, KeyAllocator, type Transaction, UnitOfWork } from '@minhbach/database';
import { NotificationService } from '@minhbach/notifications';
import { TaskQueries } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { InformationRequest } from './information-request.entity.js';
import { legalRefusal } from './legal-refusal.js';
import { printedDate } from './letters/letter.js';
import { lockedRequest } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';
import { Urging, type UrgingLevel } from './urging.entity.js';

export interface NewUrging {
  readonly level: UrgingLevel;
  /** What is said beside the facts. */
  readonly note: string;
}

/** Urging those who have a late request, and those above them. Who may is decided by the caller. */
@Injectable()
export class Urgings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: TaskQueries,
    private readonly notifications: NotificationService,
    private readonly keys: KeyAllocator,
  ) {}

  /** Tells them once a day at most, and keeps that they were told. Refuses what is not late, or is told already. */
  @AskedByService()
  async urge(
    requestKey: string,
    { level, note }: NewUrging,
    { id: urgedBy }: ActingPerson,
    after?: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const request = await lockedRequest(requestKey, tx);
      const urgedOn = localDateOf(tx.now);
      if (!isLate(request, urgedOn)) throw notLate();
      if (await tx.manager.existsBy(Urging, { requestKey, level, urgedOn })) throw urgedToday();
      const recipients = await this.recipientsOf(tx, request, level);
      const key = String(await this.keys.take(1, tx));
      await tx.manager.insert(Urging, {
        ...{ key, requestKey, level, recipients, note, urgedBy, urgedOn, urgedAt: tx.now },
      });
      await this.notifications.notify(tx, {
        ...{ recipients, kind: level === 'head' ? 'urged-head' : 'urged' },
        ...{ subjectType: 'information-request', subjectKey: requestKey, causeKey: Number(key) },
        text: noticeOf(request, note),
      });
      await after?.(tx);
    });
  }

  /** Those about several requests, the oldest first. */
  async about(requestKeys: readonly string[]): Promise<Urging[]> {
    return this.dataSource.manager.find(Urging, {
      where: { requestKey: In([...requestKeys]) },
      order: { key: 'ASC' },
    });
  }

  /** Whoever holds its open tasks, otherwise those who may take them; or who leads the agency. */
  private async recipientsOf(
    tx: Transaction,
    request: InformationRequest,
    level: UrgingLevel,
  ): Promise<string[]> {
    const { agencyCode, processInstanceKey } = request;
    const heads = agencyCode === null ? [] : [`${agencyCode}:director`, `${agencyCode}:approver`];
    if (level === 'head') return heads;
    const open = await this.tasks.ofInstance(Number(processInstanceKey), tx);
    const holders = open.flatMap(({ assignee, candidateGroups }) => assignee ?? candidateGroups);
    return holders.length > 0 ? [...new Set(holders)] : heads;
  }
}

function isLate({ closedOn, dueOn }: InformationRequest, today: string): boolean {
  return closedOn === null && dueOn !== null && dueOn < today;
}

function noticeOf({ code, dueOn }: InformationRequest, note: string): string {
  return `Đôn đốc: yêu cầu ${code} quá hạn (đến hạn hết ngày ${printedDate(dueOn ?? '')}). ${note}`;
}

function notLate() {
  return legalRefusal('not-late', '', {
    vi: 'Yêu cầu không quá hạn hoặc đã kết thúc nên không đôn đốc.',
    en: 'The request is not late, or is closed: nobody is urged.',
  });
}

function urgedToday() {
  return legalRefusal('urged-today', '/level', {
    vi: 'Hôm nay đã đôn đốc ở cấp này. Thông báo chỉ gửi một lần trong ngày.',
    en: 'They were urged today. One notice a day is sent at each level.',
  });
}
