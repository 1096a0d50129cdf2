import { addDays, localDateOf } from '@minhbach/calendar';
import { KeyAllocator, type Transaction } from '@minhbach/database';
import { ProcessRuntime, type AfterWork } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { FollowUps } from './follow-ups.service.js';
import { InformationRequest } from './information-request.entity.js';
import { legalRefusal } from './legal-refusal.js';
import { processId } from './process-variables.js';
import { lockedRequest } from './request-repository.js';
import type { ActingPerson } from './request-submission.js';

/** Calendar days after the lapse: the service's own, as the law knows no lapse. */
const REOPEN_WITHIN = 90;

/** A request that lapsed without its supplement goes on when the requester brings it after all. */
@Injectable()
export class Reopenings {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly followUps: FollowUps,
    private readonly keys: KeyAllocator,
  ) {}

  /** Once, as a case of its own: it counts from the day on which the supplement came. */
  async reopen(
    key: string,
    supplement: string,
    person: ActingPerson,
    after?: AfterWork,
  ): Promise<void> {
    const childKey = String(await this.keys.take(1));
    await this.runtime.start({
      ...{ processId, variables: {}, actor: person.id, businessKey: `request:${childKey}`, after },
      work: async (tx, { rootKey }) => {
        const parent = await lockedRequest(key, tx);
        await assertReopenable(tx, parent);
        const followUp = { origin: 'after-lapse', reason: supplement } as const;
        return this.followUps.open(tx, { key: childKey, rootKey }, parent, followUp);
      },
    });
  }
}

export const notReopenable = {
  vi: `Chỉ tiếp tục yêu cầu đã hết hiệu lực do không bổ sung, một lần, trong ${String(REOPEN_WITHIN)} ngày.`,
  en: `A request that lapsed for want of a supplement goes on once, within ${String(REOPEN_WITHIN)} days.`,
};

/** Whether a request may go on today, as far as its own row says. */
export function isReopenable(
  { outcome, closedOn }: Pick<InformationRequest, 'outcome' | 'closedOn'>,
  today: string,
): boolean {
  return outcome === 'lapsed' && closedOn !== null && today <= addDays(closedOn, REOPEN_WITHIN);
}

async function assertReopenable(tx: Transaction, parent: InformationRequest): Promise<void> {
  const child = { parentKey: parent.key, origin: 'after-lapse' } as const;
  const hasGoneOn = await tx.manager.existsBy(InformationRequest, child);
  if (!hasGoneOn && isReopenable(parent, localDateOf(tx.now))) return;
  throw legalRefusal('not-reopenable', '', notReopenable);
}
