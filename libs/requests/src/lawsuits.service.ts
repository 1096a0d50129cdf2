import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { ProcessRuntime, type FormFault } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Complaint } from './complaint.entity.js';
import { FollowUps } from './follow-ups.service.js';
import type { InformationRequest } from './information-request.entity.js';
import { Lawsuit, type LawsuitOutcome } from './lawsuit.entity.js';
import { legalRefusal, refusalOf } from './legal-refusal.js';
import { processId } from './process-variables.js';
import { lockedRequest, requestByKey } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';

export interface NewLawsuit {
  readonly complaintLevel?: number | undefined;
  readonly court: string;
  readonly caseNumber: string;
  readonly acceptedOn: string;
}

export interface Judgment {
  readonly outcome: LawsuitOutcome;
  readonly judgment: string;
  readonly effectiveOn: string;
  readonly summary: string;
}

type After = (tx: Transaction) => Promise<void>;

export const lawsuitStillOpen = {
  vi: 'Tòa án đang giải quyết một vụ án khác về yêu cầu này.',
  en: 'A court is still deciding about this request.',
};

export const noLawsuit = {
  vi: 'Không có vụ án nào đang được Tòa án giải quyết.',
  en: 'No court is deciding about this request.',
};

export const nothingToChallenge = {
  vi: 'Yêu cầu chưa có kết quả và chưa quá hạn nên chưa thể khởi kiện.',
  en: 'The request is neither answered nor overdue: there is nothing to challenge.',
};

/** What courts decide about a request, as the agency records it. Who may record is decided by the caller. */
@Injectable()
export class Lawsuits {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly unitOfWork: UnitOfWork,
    private readonly followUps: FollowUps,
    private readonly keys: KeyAllocator,
  ) {}

  /** One at a time: another court decides only when the first suit is over. */
  async record(
    requestKey: string,
    suit: NewLawsuit,
    { id: recordedBy }: ActingPerson,
    after?: After,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const request = await lockedRequest(requestKey, tx);
      await assertSuable(tx, request, suit);
      const { complaintLevel = null, court, caseNumber, acceptedOn } = suit;
      await tx.manager.insert(Lawsuit, {
        ...{
          key: String(await this.keys.take(1, tx)),
          requestKey,
          complaintLevel,
          court,
          caseNumber,
        },
        ...{ acceptedOn, recordedBy, recordedAt: tx.now },
        ...{ outcome: null, judgment: null, effectiveOn: null, summary: null },
        ...{ closedBy: null, closedAt: null },
      });
      await after?.(tx);
    });
  }

  /** A court that orders an answer reopens what is over, as a new episode; the first one stays what it was. */
  async close(
    requestKey: string,
    judgment: Judgment,
    { id: closedBy }: ActingPerson,
    after?: After,
  ): Promise<void> {
    const childKey = String(await this.keys.take(1));
    const closing = async (tx: Transaction) => {
      const request = await lockedRequest(requestKey, tx);
      const suit = await openSuit(tx, request);
      assertEffective(suit, judgment, localDateOf(tx.now));
      const closed = { ...judgment, closedBy, closedAt: tx.now };
      await tx.manager.update(Lawsuit, { key: suit.key }, closed);
      return request;
    };
    if (judgment.outcome !== 'ordered' || (await this.isOpen(requestKey))) {
      await this.unitOfWork.run(async (tx) => {
        await closing(tx);
        await after?.(tx);
      });
      return;
    }
    await this.runtime.start({
      ...{ processId, variables: {}, actor: closedBy, businessKey: `request:${childKey}` },
      work: async (tx, { rootKey }) => {
        const parent = await closing(tx);
        const followUp = { origin: 'reopening', reason: judgment.summary } as const;
        return this.followUps.open(tx, { key: childKey, rootKey }, parent, followUp);
      },
      after: async (tx) => after?.(tx),
    });
  }

  private isOpen(requestKey: string): Promise<boolean> {
    return this.unitOfWork.run(
      async (tx) => (await requestByKey(requestKey, tx)).closedOn === null,
    );
  }
}

async function assertSuable(
  tx: Transaction,
  request: InformationRequest,
  { acceptedOn, complaintLevel }: NewLawsuit,
): Promise<void> {
  const { key: requestKey, closedOn, breachedOn } = request;
  const faults: FormFault[] = [];
  if (await tx.manager.existsBy(Lawsuit, { requestKey, outcome: IsNull() })) {
    throw legalRefusal('lawsuit-open', '', lawsuitStillOpen);
  }
  if (complaintLevel !== undefined) {
    const decided = await tx.manager.findOneBy(Complaint, { requestKey, level: complaintLevel });
    if (!decided?.outcome) faults.push(fault('/complaintLevel', 'complaint-undecided'));
  } else if (closedOn === null && breachedOn === null) {
    faults.push(fault('', 'nothing-to-challenge'));
  }
  if (acceptedOn > localDateOf(tx.now)) faults.push(fault('/acceptedOn', 'day-to-come'));
  if (acceptedOn < request.submittedOn) faults.push(fault('/acceptedOn', 'before-the-request'));
  if (faults.length > 0) throw refusalOf(faults);
}

/** Whether a court can be asked: about the result, about its delay, or about a complaint that was decided. */
export function isChallengeable(
  { closedOn, breachedOn }: Pick<InformationRequest, 'closedOn' | 'breachedOn'>,
  complaints: readonly Pick<Complaint, 'outcome'>[],
): boolean {
  return (
    closedOn !== null || breachedOn !== null || complaints.some(({ outcome }) => outcome !== null)
  );
}

async function openSuit(
  tx: Transaction,
  { key: requestKey }: InformationRequest,
): Promise<Lawsuit> {
  const suit = await tx.manager.findOneBy(Lawsuit, { requestKey, outcome: IsNull() });
  if (suit) return suit;
  throw legalRefusal('no-lawsuit', '', noLawsuit);
}

function assertEffective({ acceptedOn }: Lawsuit, { effectiveOn }: Judgment, today: string): void {
  const faults: FormFault[] = [];
  if (effectiveOn > today) faults.push(fault('/effectiveOn', 'day-to-come'));
  if (effectiveOn < acceptedOn) faults.push(fault('/effectiveOn', 'before-the-suit'));
  if (faults.length > 0) throw refusalOf(faults);
}

const texts = {
  'complaint-undecided': {
    vi: 'Chưa có kết quả giải quyết khiếu nại lần này.',
    en: 'This complaint has not been decided.',
  },
  'nothing-to-challenge': nothingToChallenge,
  'day-to-come': { vi: 'Ngày này chưa đến.', en: 'This day is still to come.' },
  'before-the-request': {
    vi: 'Ngày thụ lý không thể trước ngày gửi yêu cầu.',
    en: 'It cannot have been taken up before the request was sent.',
  },
  'before-the-suit': {
    vi: 'Ngày có hiệu lực không thể trước ngày thụ lý.',
    en: 'It cannot have taken effect before the suit was taken up.',
  },
} as const;

function fault(pointer: string, code: keyof typeof texts): FormFault {
  return { pointer, code, message: texts[code] };
}
