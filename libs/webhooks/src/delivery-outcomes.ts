import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { administrators } from '@minhbach/identity';
import { NotificationService } from '@minhbach/notifications';
import { Injectable } from '@nestjs/common';
import type { ClaimedDelivery } from './delivery-claims.js';
import { secondsToNext } from './next-attempt.js';
import type { AttemptResult } from './webhook-sender.js';

/** A receiver from whom nothing good came for so long is sent nothing more. */
const failingHours = 72;

/** The receiver says that there is nobody any more. */
const gone = 410;

/** Notes what became of attempts, and of the receivers who failed for long. */
@Injectable()
export class DeliveryOutcomes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: NotificationService,
    private readonly keys: KeyAllocator,
  ) {}

  /** Returns what the receiver was suspended for; null when he was not. */
  async note(claim: ClaimedDelivery, result: AttemptResult): Promise<SuspensionReason | null> {
    return this.unitOfWork.run(async (tx) => {
      await keepAttempt(tx, claim, result);
      if (result.failure === null) {
        await noteDelivered(tx, claim);
        return null;
      }
      if (!(await noteFailed(tx, claim, result))) return null;
      return this.suspendIfHopeless(tx, claim, result);
    });
  }

  private async suspendIfHopeless(
    tx: Transaction,
    { subscriptionKey }: ClaimedDelivery,
    { status }: AttemptResult,
  ): Promise<SuspensionReason | null> {
    const [receiver] = await tx.query<Receiver>(
      `UPDATE webhook_subscription SET failing_since = coalesce(failing_since, $2)
       WHERE key = $1 RETURNING name, suspended_at IS NOT NULL AS "isSuspended",
         failing_since <= $2::timestamptz - make_interval(hours => $3) AS "isHopeless"`,
      [subscriptionKey, tx.now, failingHours],
    );
    const reason = status === gone ? 'gone' : receiver?.isHopeless ? 'failing' : null;
    if (!receiver || receiver.isSuspended || reason === null) return null;
    await tx.query(
      'UPDATE webhook_subscription SET suspended_at = $2, suspended_for = $3 WHERE key = $1',
      [subscriptionKey, tx.now, reason],
    );
    await this.notifications.notify(tx, {
      ...{ recipients: await administrators(tx), kind: 'webhook-suspended' },
      ...{ subjectType: 'webhook', subjectKey: subscriptionKey },
      causeKey: await this.keys.take(1, tx),
      text: suspensionText(receiver.name, reason),
    });
    return reason;
  }
}

/** Nobody is there any more, or nothing arrived for days. */
export type SuspensionReason = 'gone' | 'failing';

interface Receiver {
  readonly name: string;
  readonly isSuspended: boolean;
  readonly isHopeless: boolean;
}

async function keepAttempt(
  tx: Transaction,
  { subscriptionKey, event, attempt }: ClaimedDelivery,
  { failure, status, tookMs }: AttemptResult,
): Promise<void> {
  await tx.query(
    `INSERT INTO webhook_attempt
       (subscription_key, event_id, number, attempted_at, took_ms, status, failure)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [subscriptionKey, event.id, attempt, tx.now, tookMs, status, failure],
  );
}

async function noteDelivered(
  tx: Transaction,
  { subscriptionKey, event, attempt }: ClaimedDelivery,
): Promise<void> {
  await tx.query(
    `UPDATE webhook_delivery SET delivered_at = $4, due_at = NULL
     WHERE subscription_key = $1 AND event_id = $2 AND attempts = $3`,
    [subscriptionKey, event.id, attempt, tx.now],
  );
  await tx.query(
    'UPDATE webhook_subscription SET failing_since = NULL WHERE key = $1 AND failing_since IS NOT NULL',
    [subscriptionKey],
  );
}

/**
 * Tried again later, or kept for the administrator when it was tried often enough. False when it is in other hands, since
 * this attempt took longer than its lease.
 */
async function noteFailed(
  tx: Transaction,
  { subscriptionKey, event, attempt, turn }: ClaimedDelivery,
  { retryAfter }: AttemptResult,
): Promise<boolean> {
  const seconds = secondsToNext(turn, Math.random(), retryAfter);
  const noted = await tx.query(
    `UPDATE webhook_delivery SET
       due_at = $4::timestamptz + make_interval(secs => $5::integer),
       dead_at = CASE WHEN $5::integer IS NULL THEN $4::timestamptz END
     WHERE subscription_key = $1 AND event_id = $2 AND attempts = $3 RETURNING event_id`,
    [subscriptionKey, event.id, attempt, tx.now, seconds],
  );
  return noted.length > 0;
}

function suspensionText(name: string, reason: SuspensionReason): string {
  const why =
    reason === 'gone'
      ? 'hệ thống nhận báo rằng địa chỉ không còn dùng nữa (410)'
      : 'ba ngày liền không gửi được sự kiện nào';
  return `Đã tạm ngừng gửi sự kiện đến “${name}”: ${why}. Sự kiện mới vẫn được giữ lại cho đến khi tiếp tục gửi.`;
}
