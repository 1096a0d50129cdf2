import type { Transaction } from '@minhbach/database';
import { announce, type WebhookEventType } from '@minhbach/webhooks';
import { Publication } from './publication.entity.js';

/** Tells systems outside what happened to a document that is to be public: its keys and dates, not what it says. */
export async function announcePublication(
  tx: Transaction,
  type: Extract<WebhookEventType, `publication.${string}`>,
  key: string,
): Promise<void> {
  const found = await tx.manager.findOneByOrFail(Publication, { key });
  const { ownerCode, subjectId, documentOn, dueOn, publishedOn, lagWorkingDays } = found;
  await announce(tx, {
    ...{ type, agencyCodes: [ownerCode], subject: key },
    data: {
      ...{ key, agencyCode: ownerCode, subjectId, documentOn, dueOn, publishedOn },
      ...(publishedOn !== null && { lagWorkingDays }),
    },
  });
}
