import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { processActor, type OutboxRow, type SignalDelivery } from './outbox-row.js';
import type { OutboxMessage } from './outbox-message.js';
import { Refusal } from './refusal.js';
import { StepQueue } from './step-queue.js';
import type { StepRequest } from './step-request.js';

type Broadcast = Extract<OutboxMessage, { type: 'broadcast-signal' }>;

/** Receivers written by one statement. */
const chunkSize = 5_000;

/** Brings a signal to everybody who waits for it at that moment, and starts the processes that it starts. */
@Injectable()
export class SignalBroadcast {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly steps: StepQueue,
  ) {}

  /** Puts a row for each receiver in the place of the broadcast. */
  async fanOut(row: OutboxRow, signal: Broadcast): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      if (!(await takeRow(tx, row.key))) return;
      const receivers = await receiversOf(tx, signal);
      for (let at = 0; at < receivers.length; at += chunkSize) {
        const chunk = receivers.slice(at, at + chunkSize);
        const firstKey = await this.keys.take(chunk.length, tx);
        await insertRows(tx, firstKey, chunk, row.createdAt);
      }
    });
  }

  /** A receiver that is suspended gets the signal when it goes on; one that no longer waits never does. */
  async deliver(row: OutboxRow, delivery: SignalDelivery): Promise<void> {
    try {
      await this.steps.submit({ ...stepOf(delivery), work: (tx) => assertTaken(tx, row.key) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== 'suspended') await this.unitOfWork.run((tx) => takeRow(tx, row.key));
    }
  }
}

function stepOf(delivery: SignalDelivery): StepRequest {
  const { variables, actor } = delivery;
  if (delivery.type === 'deliver-signal') {
    const { rootKey, subscriptionKey } = delivery;
    return { rootKey, body: { type: 'correlate', subscriptionKey, variables }, actor };
  }
  const { definitionKey, startEventId } = delivery;
  return { rootKey: null, body: { type: 'start', definitionKey, startEventId, variables }, actor };
}

async function receiversOf(tx: Transaction, signal: Broadcast): Promise<SignalDelivery[]> {
  const { name, variables, actor = processActor, from = null } = signal;
  const waiting = await tx.query<{ key: string; root_key: string }>(
    `SELECT key, root_key FROM message_subscription
     WHERE kind = 'signal' AND name = $1 AND root_key IS DISTINCT FROM $2::bigint ORDER BY key`,
    [name, from],
  );
  const starts = await tx.query<{ definition_key: string; element_id: string }>(
    `SELECT definition_key, element_id FROM start_subscription WHERE kind = 'signal' AND name = $1`,
    [name],
  );
  return [
    ...waiting.map(({ key, root_key }) => ({
      type: 'deliver-signal' as const,
      subscriptionKey: Number(key),
      rootKey: Number(root_key),
      variables,
      actor,
    })),
    ...starts.map(({ definition_key, element_id: startEventId }) => ({
      type: 'start-by-signal' as const,
      definitionKey: Number(definition_key),
      startEventId,
      variables,
      actor,
    })),
  ];
}

async function insertRows(
  tx: Transaction,
  firstKey: number,
  receivers: readonly SignalDelivery[],
  createdAt: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO outbox (key, root_key, kind, payload, created_at)
     SELECT $1::bigint + number - 1, (payload->>'rootKey')::bigint, payload->>'type', payload, $3
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS receiver (payload, number)`,
    [firstKey, JSON.stringify(receivers), createdAt],
  );
}

async function takeRow(tx: Transaction, key: number): Promise<boolean> {
  const rows = await tx.query('DELETE FROM outbox WHERE key = $1 RETURNING key', [key]);
  return rows.length > 0;
}

async function assertTaken(tx: Transaction, key: number): Promise<undefined> {
  if (!(await takeRow(tx, key))) throw new Refusal('wrong-state', 'The signal has been delivered.');
}
