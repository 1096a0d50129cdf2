import { Clock, KeyAllocator, UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newSecret } from './signature.js';
import { WebhookHosts, type AddressFault } from './webhook-hosts.js';
import { WebhookSecrets } from './webhook-secrets.js';
import type { NewSubscription, WebhookSubscription } from './webhook-subscription.js';

/** Each has a lane of its own: what one process can serve side by side. */
const mostReceivers = 100;

/** Why a receiver is not told: his address, no key to seal secrets with, no such agency, too many receivers. */
export type SubscriptionFault = AddressFault | 'no-key' | 'unknown-agency' | 'too-many';

/** Told once and never again. */
export interface ToldSecret {
  readonly key: string;
  readonly secret: string;
}

const columns = `s.key::text, s.name, s.address, s.event_types AS "eventTypes",
  s.agency_code AS "agencyCode", s.created_at AS "createdAt", s.created_by AS "createdBy",
  s.paused_at AS "pausedAt", s.suspended_at AS "suspendedAt", s.suspended_for AS "suspendedFor",
  s.failing_since AS "failingSince",
  CASE WHEN s.previous_until > coalesce($1::timestamptz, clock_timestamp()) THEN s.previous_until END AS "previousUntil",
  d.waiting, d.dead, d."oldestAt", d."deliveredAt"`;

const counts = `SELECT count(*) FILTER (WHERE due_at IS NOT NULL)::integer AS waiting,
    count(*) FILTER (WHERE dead_at IS NOT NULL)::integer AS dead,
    min(created_at) FILTER (WHERE due_at IS NOT NULL) AS "oldestAt",
    max(delivered_at) AS "deliveredAt"
  FROM webhook_delivery WHERE subscription_key = s.key`;

/** Who is told of events, and whether at the moment. */
@Injectable()
export class WebhookSubscriptions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly clock: Clock,
    private readonly hosts: WebhookHosts,
    private readonly secrets: WebhookSecrets,
  ) {}

  /** Hosts at which receivers may be. */
  get allowedHosts(): readonly string[] {
    return this.hosts.all;
  }

  /** Those that have not ended, the newest first. */
  async list(): Promise<WebhookSubscription[]> {
    return this.dataSource.query<WebhookSubscription[]>(
      `SELECT ${columns} FROM webhook_subscription s CROSS JOIN LATERAL (${counts}) d
       WHERE s.ended_at IS NULL ORDER BY s.key DESC`,
      [this.clock.fixed()],
    );
  }

  /** Tells a receiver of what happens from now on; his secret nobody can read again. */
  async create(subscription: NewSubscription): Promise<ToldSecret | SubscriptionFault> {
    const { name, address, eventTypes, agencyCode, createdBy } = subscription;
    const fault = this.secrets.areKept ? this.hosts.faultOf(address) : 'no-key';
    if (fault) return fault;
    const key = String(await this.keys.take(1));
    const secret = newSecret();
    return this.unitOfWork.run(async (tx) => {
      const [known] = await tx.query<{ receivers: number; isKnown: boolean }>(
        `SELECT (SELECT count(*)::integer FROM webhook_subscription WHERE ended_at IS NULL) AS receivers,
           $1::text IS NULL OR EXISTS (SELECT FROM agency WHERE code = $1) AS "isKnown"`,
        [agencyCode],
      );
      if (!known?.isKnown) return 'unknown-agency';
      if (known.receivers >= mostReceivers) return 'too-many';
      await tx.query(
        `INSERT INTO webhook_subscription
           (key, name, address, event_types, agency_code, secret, created_at, created_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          ...[key, name, new URL(address).href, eventTypes, agencyCode],
          ...[this.secrets.seal(secret, key), tx.now, createdBy],
        ],
      );
      return { key, secret };
    });
  }

  /** Nothing is sent until it goes on; what happens meanwhile is kept. False when there is none that is not paused. */
  async pause(key: string, by: string): Promise<boolean> {
    return this.change(key, 'paused_at = $2, paused_by = $3', 'paused_at IS NULL', [by]);
  }

  /** Sends what was kept, and what comes; also to one that was suspended. False when it is neither. */
  async resume(key: string): Promise<boolean> {
    const cleared = `paused_at = NULL, paused_by = NULL, suspended_at = NULL, suspended_for = NULL,
      failing_since = NULL`;
    return this.unitOfWork.run(async (tx) => {
      const resumed = await tx.query(
        `UPDATE webhook_subscription SET ${cleared} WHERE key = $1 AND ended_at IS NULL
           AND (paused_at IS NOT NULL OR suspended_at IS NOT NULL) RETURNING key`,
        [key],
      );
      if (resumed.length === 0) return false;
      await tx.query(
        'UPDATE webhook_delivery SET due_at = $2 WHERE subscription_key = $1 AND due_at > $2',
        [key, tx.now],
      );
      return true;
    });
  }

  /** A new secret; the one before signs too for so many hours. Null when there is no such receiver. */
  async rotate(key: string, hours: number): Promise<ToldSecret | 'no-key' | null> {
    if (!this.secrets.areKept) return 'no-key';
    const secret = newSecret();
    const changed = await this.change(
      key,
      `previous_secret = secret, secret = $3,
       previous_until = $2::timestamptz + make_interval(hours => $4)`,
      'true',
      [this.secrets.seal(secret, key), hours],
    );
    return changed ? { key, secret } : null;
  }

  /** Tells the receiver nothing more, also of what waits; that it was told stays on record. False when there is none. */
  async end(key: string, by: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const ended = await tx.query(
        `UPDATE webhook_subscription SET ended_at = $2, ended_by = $3, secret = NULL, previous_secret = NULL
         WHERE key = $1 AND ended_at IS NULL RETURNING key`,
        [key, tx.now, by],
      );
      await tx.query(
        `DELETE FROM webhook_delivery WHERE subscription_key = $1 AND delivered_at IS NULL`,
        [key],
      );
      return ended.length > 0;
    });
  }

  private async change(
    key: string,
    columns: string,
    condition: string,
    values: readonly unknown[],
  ): Promise<boolean> {
    const rows = await this.unitOfWork.run((tx) =>
      tx.query(
        `UPDATE webhook_subscription SET ${columns}
         WHERE key = $1 AND ended_at IS NULL AND ${condition} RETURNING key`,
        [key, tx.now, ...values],
      ),
    );
    return rows.length > 0;
  }
}
