import { addDays, localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { ProcessRuntime, type AfterWork } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { FollowUps } from './follow-ups.service.js';
import { InformationRequest } from './information-request.entity.js';
import { legalRefusal, refusalOf } from './legal-refusal.js';
import { processId } from './process-variables.js';
import { itemsOf, lockedRequest } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';
import { isGiven } from './vocabulary.js';

/** Calendar days from the day on which the answer was in hand. */
export const correctWithin = 15;

export interface CorrectionRequest {
  readonly reason: string;
  /** Positions of the items that are wrong or incomplete. */
  readonly positions: readonly number[];
}

/** What was given, or shown to be public, is wrong or incomplete: the same agency answers again (Law 104/2016/QH13 Art. 32). */
@Injectable()
export class Corrections {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly followUps: FollowUps,
    private readonly keys: KeyAllocator,
  ) {}

  /** Once for each request, as a case of its own that shows the first one as its parent. */
  async ask(
    key: string,
    { reason, positions }: CorrectionRequest,
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    const childKey = String(await this.keys.take(1));
    await this.runtime.start({
      ...{ processId, variables: {}, actor: person.id, businessKey: `request:${childKey}`, after },
      work: async (tx, { rootKey }) => {
        const parent = await lockedRequest(key, tx);
        await assertCorrectable(tx, parent);
        await assertGiven(tx, parent, positions);
        const followUp = { origin: 'correction', positions, reason } as const;
        return this.followUps.open(tx, { key: childKey, rootKey }, parent, followUp);
      },
    });
  }
}

/** Until when the requester may say that what he got, or was shown, is wrong; null when there is nothing. */
export function correctableUntil(
  request: Pick<InformationRequest, 'outcome' | 'refusalGround' | 'receivedOn' | 'closedOn'>,
): string | null {
  const { outcome, refusalGround } = request;
  const isPublic = outcome === 'refused' && refusalGround === 'b';
  const given = outcome === 'fulfilled' || outcome === 'partially-fulfilled' || isPublic;
  const from = request.receivedOn ?? request.closedOn;
  return given && from !== null ? addDays(from, correctWithin) : null;
}

async function assertCorrectable(tx: Transaction, parent: InformationRequest): Promise<void> {
  const until = correctableUntil(parent);
  if (until === null || localDateOf(tx.now) > until) {
    throw legalRefusal('not-correctable', '', {
      vi: `Chỉ yêu cầu cung cấp lại trong ${String(correctWithin)} ngày kể từ ngày nhận được thông tin.`,
      en: `A correction may be asked for within ${String(correctWithin)} days of receipt.`,
    });
  }
  const origin = 'correction';
  if (await tx.manager.existsBy(InformationRequest, { parentKey: parent.key, origin })) {
    throw legalRefusal('correction-asked-already', '', {
      vi: 'Đã có yêu cầu cung cấp lại đối với kết quả này.',
      en: 'A correction of this answer has been asked for already.',
    });
  }
}

async function assertGiven(
  tx: Transaction,
  parent: InformationRequest,
  positions: readonly number[],
): Promise<void> {
  const items = await itemsOf(parent, tx);
  const given = new Set(
    items
      .filter(({ outcome, publicLink }) => isGiven(outcome) || publicLink !== null)
      .map(({ position }) => position),
  );
  const message = {
    vi: 'Nội dung này không được cung cấp, nên không thể sai hoặc thiếu.',
    en: 'This item was not given, so it cannot be wrong or incomplete.',
  };
  const faults = positions.flatMap((position, index) =>
    given.has(position)
      ? []
      : [{ pointer: `/items/${String(index)}/position`, code: 'item-not-given', message }],
  );
  if (faults.length > 0) throw refusalOf(faults);
}
