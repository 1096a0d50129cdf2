import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';

/** What was sent, and what was not, is kept for so many days. */
const keptDays = 90;
const atOnce = 1_000;

/** Lets old events go, with everything that was noted of them. */
@Injectable()
export class WebhookKeeping {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Returns how many went; at most a thousand at a time. */
  async letGo(): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const gone = await tx.query<{ id: string }>(
        `DELETE FROM webhook_event WHERE id IN (SELECT id FROM webhook_event
           WHERE occurred_at < $1::timestamptz - make_interval(days => $2)
           ORDER BY occurred_at LIMIT $3 FOR UPDATE SKIP LOCKED)
         RETURNING id::text`,
        [tx.now, keptDays, atOnce],
      );
      const ids = gone.map(({ id }) => id);
      for (const table of ['webhook_delivery', 'webhook_attempt']) {
        await tx.query(`DELETE FROM ${table} WHERE event_id = ANY ($1::uuid[])`, [ids]);
      }
      return gone.length;
    });
  }
}
