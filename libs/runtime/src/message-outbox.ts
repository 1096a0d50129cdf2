import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { faultInVariables } from '@minhbach/engine';
import { Doorbell } from '@minhbach/queue';
import { Injectable, Logger } from '@nestjs/common';
import type { OutboxMessage } from './outbox-message.js';
import { Refusal } from './refusal.js';
import { ringBell } from './ring-bell.js';
import type { BroadcastRequest, PublishRequest } from './runtime-request.js';

/** Takes messages and signals from outside of any process. They are durable at once and delivered afterwards. */
@Injectable()
export class MessageOutbox {
  private readonly logger = new Logger(MessageOutbox.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly doorbell: Doorbell,
  ) {}

  async publish({ work, after, ...message }: PublishRequest): Promise<void> {
    const { name, correlationKey, variables, timeToLiveMs, actor } = message;
    await this.put(
      {
        type: 'publish-message',
        name,
        correlationKey,
        variables,
        actor,
        ...(timeToLiveMs !== undefined && { timeToLiveMs }),
      },
      { work, after },
    );
  }

  async broadcast({ work, after, name, variables, actor }: BroadcastRequest): Promise<void> {
    await this.put({ type: 'broadcast-signal', name, variables, actor }, { work, after });
  }

  private async put(
    message: OutboxMessage,
    { work, after }: Pick<PublishRequest, 'work' | 'after'>,
  ): Promise<void> {
    const fault = faultInVariables(message.variables);
    if (fault !== null) throw new Refusal('invalid-variables', fault);
    const key = await this.keys.take(1);
    await this.unitOfWork.run(async (tx) => {
      await work?.(tx);
      await insert(tx, key, message);
      await after?.(tx);
    });
    void ringBell(this.doorbell, 'outbox', this.logger);
  }
}

async function insert(tx: Transaction, key: number, message: OutboxMessage): Promise<void> {
  await tx.query('INSERT INTO outbox (key, kind, payload, created_at) VALUES ($1, $2, $3, $4)', [
    key,
    message.type,
    JSON.stringify(message),
    tx.now,
  ]);
}
