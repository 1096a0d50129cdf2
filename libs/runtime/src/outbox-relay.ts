import { Clock } from '@minhbach/database';
import { inSpan, originsOf, type TracedThing } from '@minhbach/tracing';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MessageBuffer } from './message-buffer.js';
import { MessageDelivery } from './message-delivery.js';
import type { OutboxMessage } from './outbox-message.js';
import { processActor, type OutboxRow } from './outbox-row.js';
import { SignalBroadcast } from './signal-broadcast.js';

/** A message that a process sends waits an hour for its receiver, which may be one step behind. */
const processMessageMs = 3_600_000;

type Published = Extract<OutboxMessage, { type: 'publish-message' }>;

/** Each further attempt comes twice as late, from ten seconds up to five minutes. */
const claim = `
  WITH clock AS (SELECT coalesce($1::timestamptz, clock_timestamp()) AS at),
  due AS (
    SELECT o.key FROM outbox o, clock WHERE o.locked_until IS NULL OR o.locked_until <= clock.at
    ORDER BY o.created_at, o.key LIMIT $2 FOR UPDATE OF o SKIP LOCKED),
  claimed AS (
    UPDATE outbox o SET attempts = attempts + 1,
      locked_until = clock.at + interval '10 seconds' * power(2, least(attempts, 5))
    FROM due, clock WHERE o.key = due.key RETURNING o.key, o.payload, o.created_at)
  SELECT key, payload, created_at AS "createdAt" FROM claimed ORDER BY created_at, key`;

/**
 * Brings messages and signals from the outbox to the instances concerned. A row is deleted in the transaction
 * of its effect; where a message has several receivers, each notes its arrival in its own transaction, and the
 * row goes when all have it.
 */
@Injectable()
export class OutboxRelay {
  private readonly logger = new Logger(OutboxRelay.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly messages: MessageDelivery,
    private readonly buffer: MessageBuffer,
    private readonly signals: SignalBroadcast,
  ) {}

  /** Relays at most `limit` rows and as many buffered messages; returns how many it took. */
  async relay(limit = 100): Promise<number> {
    const values = [this.clock.fixed(), limit];
    const rows = await this.dataSource.query<(Omit<OutboxRow, 'key'> & { key: string })[]>(
      claim,
      values,
    );
    const claimed = rows.map((row) => ({ ...row, key: Number(row.key) }));
    const originOf = await originsOf(this.dataSource, claimed, thingOf);
    await Promise.all(inOrder(claimed).map((queue) => this.relayInTurn(queue, originOf)));
    // Only now: whoever began to wait while a message was looked for a receiver finds it in the buffer.
    return rows.length + (await this.buffer.deliver(limit));
  }

  private async relayInTurn(
    queue: readonly OutboxRow[],
    originOf: (row: OutboxRow) => string | null,
  ): Promise<void> {
    for (const row of queue) {
      const from = originOf(row);
      const relaying = inSpan(`outbox ${row.payload.type}`, { kind: 'CONSUMER', from }, () =>
        this.relayOne(row),
      );
      await relaying.catch((error: unknown) => {
        this.logger.error(`${row.payload.type} ${row.key} is still to be sent: ${String(error)}`);
      });
    }
  }

  private async relayOne(row: OutboxRow): Promise<void> {
    const { payload } = row;
    if (payload.type === 'publish-message') await this.publish(row, payload);
    else if (payload.type === 'broadcast-signal') await this.signals.fanOut(row, payload);
    else await this.signals.deliver(row, payload);
  }

  private async publish({ key, createdAt }: OutboxRow, payload: Published): Promise<void> {
    const { name, correlationKey, variables, actor = processActor } = payload;
    const message = { key, name, correlationKey, variables, actor };
    await this.messages.deliver(message);
    const lifeMs = payload.timeToLiveMs ?? (payload.actor === undefined ? processMessageMs : 0);
    await this.buffer.keep(message, new Date(createdAt.getTime() + lifeMs));
  }
}

function thingOf({ key }: OutboxRow): TracedThing {
  return `outbox:${String(key)}`;
}

/** Messages of the same name and key go one after the other, all else at the same time. */
function inOrder(rows: readonly OutboxRow[]): OutboxRow[][] {
  const queues = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const { payload } = row;
    const name =
      payload.type === 'publish-message'
        ? JSON.stringify([payload.name, payload.correlationKey])
        : String(row.key);
    const queue = queues.get(name);
    if (queue) queue.push(row);
    else queues.set(name, [row]);
  }
  return [...queues.values()];
}
