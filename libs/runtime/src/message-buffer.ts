import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MessageDelivery } from './message-delivery.js';
import { MessageTargets, type Message } from './message-targets.js';

/** Keeps messages for those who do not wait for them yet, as long as each is worth it. */
@Injectable()
export class MessageBuffer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly targets: MessageTargets,
    private readonly delivery: MessageDelivery,
  ) {}

  /** Moves a delivered message from the outbox into the buffer; one whose time is over is forgotten. */
  async keep(message: Message, until: Date): Promise<void> {
    await this.dataSource.query(
      `WITH done AS (DELETE FROM outbox WHERE key = $1 RETURNING key)
       INSERT INTO message (key, name, correlation_key, variables, actor, expires_at)
       SELECT key, $2, $3, $4, $5, $6 FROM done
       WHERE $6 > coalesce($7::timestamptz, clock_timestamp())`,
      [
        message.key,
        message.name,
        message.correlationKey,
        JSON.stringify(message.variables),
        message.actor,
        until,
        this.clock.fixed(),
      ],
    );
  }

  /** Delivers what somebody waits for by now; returns how many instances were reached. */
  async deliver(limit: number): Promise<number> {
    let reached = 0;
    for (const message of await this.targets.buffered(this.clock.fixed(), limit)) {
      reached += await this.delivery.deliver(message);
    }
    return reached;
  }

  /** Forgets messages whose time is over, and where forgotten ones have been; returns how many. */
  async expire(): Promise<number> {
    const rows = await this.dataSource.query<unknown[]>(
      `WITH gone AS (
         DELETE FROM message WHERE expires_at <= coalesce($1::timestamptz, clock_timestamp())
         RETURNING key),
       traces AS (
         DELETE FROM message_correlation c WHERE NOT EXISTS (SELECT FROM outbox WHERE key = c.message_key)
           AND NOT EXISTS (SELECT FROM message WHERE key = c.message_key AND key NOT IN (SELECT key FROM gone)))
       SELECT key FROM gone`,
      [this.clock.fixed()],
    );
    return rows.length;
  }
}
