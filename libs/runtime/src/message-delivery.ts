import type { Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import {
  MessageTargets,
  startedAlready,
  type Message,
  type StartTarget,
  type WaitingTarget,
} from './message-targets.js';
import { Refusal } from './refusal.js';
import { StepQueue } from './step-queue.js';
import type { StepRequest } from './step-request.js';

/**
 * Brings a message to whoever waits for it: to one instance of every process, the one that has waited longest,
 * or else to a new one where it starts the process. That it has been there is written in the same transaction,
 * so it comes exactly once, however often the delivery is begun again.
 */
@Injectable()
export class MessageDelivery {
  constructor(
    private readonly targets: MessageTargets,
    private readonly steps: StepQueue,
  ) {}

  /** Returns how many instances it reached. */
  async deliver(message: Message): Promise<number> {
    let reached = 0;
    const tried: Key[] = [];
    for (;;) {
      const targets = await this.targets.waiting(message, tried);
      if (targets.length === 0) break;
      const outcomes = await Promise.all(targets.map((target) => this.correlate(message, target)));
      reached += outcomes.filter(Boolean).length;
      tried.push(...targets.map(({ subscriptionKey }) => subscriptionKey));
    }
    for (const start of await this.targets.starts(message)) {
      if (await this.start(message, start)) reached++;
    }
    return reached;
  }

  private correlate(message: Message, target: WaitingTarget): Promise<boolean> {
    const { processId, subscriptionKey, rootKey } = target;
    const { variables, actor } = message;
    return this.reaches({
      rootKey,
      body: { type: 'correlate', subscriptionKey, variables },
      actor,
      work: async (tx) => {
        await arrive(tx, message, processId);
        return undefined;
      },
    });
  }

  /** With a correlation key a process is started only while no other instance has that key. */
  private start(message: Message, target: StartTarget): Promise<boolean> {
    const { processId, definitionKey, startEventId } = target;
    const { correlationKey, variables, actor } = message;
    return this.reaches({
      rootKey: null,
      body: { type: 'start', definitionKey, startEventId, variables },
      actor,
      ...(correlationKey && { businessKey: correlationKey }),
      work: async (tx) => {
        if (correlationKey) await assertFirst(tx, processId, correlationKey);
        await arrive(tx, message, processId);
        return undefined;
      },
    });
  }

  /** False when it was refused: somebody was faster, or the instance no longer waits. */
  private async reaches(request: StepRequest): Promise<boolean> {
    try {
      await this.steps.submit(request);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}

async function arrive(tx: Transaction, message: Message, processId: string): Promise<void> {
  const rows = await tx.query(
    `INSERT INTO message_correlation (message_key, process_id)
     SELECT key, $2 FROM (SELECT key FROM outbox UNION ALL SELECT key FROM message) alive
     WHERE key = $1 ON CONFLICT DO NOTHING RETURNING message_key`,
    [message.key, processId],
  );
  if (rows.length === 0) {
    throw new Refusal('wrong-state', 'The message has reached this process, or is over.');
  }
}

/** Two messages at the same moment must not both start; nobody waits for the other, the next round tries again. */
async function assertFirst(tx: Transaction, processId: string, key: string): Promise<void> {
  const [row] = await tx.query<{ free: boolean }>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended($1 || chr(10) || $2, 0))
       AND NOT ${startedAlready('$1', '$2')} AS free`,
    [processId, key],
  );
  if (!row?.free) {
    throw new Refusal('wrong-state', 'An instance with this correlation key is still open.');
  }
}
