import { AskedByService, KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { faultInVariables, type Key, type Variables } from '@minhbach/engine';
import { Doorbell } from '@minhbach/queue';
import { keepTrace } from '@minhbach/tracing';
import { Injectable, Logger } from '@nestjs/common';
import type { OutboxMessage } from './outbox-message.js';
import { Refusal } from './refusal.js';
import { ringBell } from './ring-bell.js';
import type { BroadcastRequest, EnclosedMessage, PublishRequest } from './runtime-request.js';

/** A step is nearly always committed by then. */
const commitTakesMs = 500;

/** Takes messages and signals from outside of any process. They are durable at once and delivered afterwards. */
@Injectable()
export class MessageOutbox {
  private readonly logger = new Logger(MessageOutbox.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly doorbell: Doorbell,
  ) {}

  async publish({ work, after, ...message }: PublishRequest): Promise<Key> {
    return this.put({ type: 'publish-message', ...message }, { work, after });
  }

  /**
   * Leaves the message in a transaction of somebody else: it goes out if that is committed. The bell is rung a little
   * later, as nobody says when that is; whoever comes too early leaves it to the next bell or the reconciler.
   */
  async enclose(tx: Transaction, message: EnclosedMessage): Promise<void> {
    assertVariables(message.variables);
    await insert(tx, await this.keys.take(1, tx), { type: 'publish-message', ...message });
    void ringBell(this.doorbell, 'outbox', this.logger, commitTakesMs);
  }

  async broadcast({ work, after, name, variables, actor }: BroadcastRequest): Promise<Key> {
    return this.put({ type: 'broadcast-signal', name, variables, actor }, { work, after });
  }

  /** Whoever was let in to send it: what lies here is for several cases, and nobody's to read. */
  @AskedByService()
  private async put(
    message: OutboxMessage,
    { work, after }: Pick<PublishRequest, 'work' | 'after'>,
  ): Promise<Key> {
    assertVariables(message.variables);
    const key = await this.keys.take(1);
    await this.unitOfWork.run(async (tx) => {
      await work?.(tx);
      await insert(tx, key, message);
      await after?.(tx);
    });
    void ringBell(this.doorbell, 'outbox', this.logger);
    return key;
  }
}

function assertVariables(variables: Variables): void {
  const fault = faultInVariables(variables);
  if (fault !== null) throw new Refusal('invalid-variables', fault);
}

async function insert(tx: Transaction, key: number, message: OutboxMessage): Promise<void> {
  await tx.query('INSERT INTO outbox (key, kind, payload, created_at) VALUES ($1, $2, $3, $4)', [
    key,
    message.type,
    JSON.stringify(message),
    tx.now,
  ]);
  await keepTrace(tx, [`outbox:${String(key)}`]);
}
