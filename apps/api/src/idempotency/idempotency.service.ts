import { preparedQuery, type Transaction } from '@minhbach/database';
import { Refusal, type CallReplyOf, type StepResult } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../problems/problem.js';
import type { IdempotencyRecord } from './idempotency-record.entity.js';
import type { IdempotentCall } from './idempotent-call.js';

/**
 * Stores the reply in the transaction that has the effect. To be called exactly once by every effect that is
 * given one; a call without a key gives none, and its transaction need not wait for anything.
 */
export type Remember<Reply> = (tx: Transaction, reply: Reply) => Promise<void>;

/** Another call with the same key was faster: this one's transaction is given up. */
class CallAlreadyMade extends Refusal {
  constructor() {
    super('call-already-made', 'A call with this Idempotency-Key has already been made.');
  }
}

const attempts = 5;

const storedReply = {
  name: 'stored-reply',
  text: `SELECT body_hash AS "bodyHash", reply FROM idempotency_record
    WHERE person_id = $1 AND route = $2 AND key = $3`,
};

/**
 * Lets a call that is repeated under the same Idempotency-Key have its effect once and the same reply every
 * time. The record is written in the effect's own transaction: either both are there or neither, and of many
 * calls at once the primary key lets one commit.
 */
@Injectable()
export class Idempotency {
  constructor(private readonly dataSource: DataSource) {}

  /** The reply of an effect that stores it in a transaction of its own. */
  async once<Reply extends object>(
    call: IdempotentCall,
    effect: (remember: Remember<Reply> | undefined) => Promise<Reply>,
  ): Promise<Reply> {
    return this.firstOf(call, (key) =>
      effect(key === null ? undefined : (tx, reply) => store(tx, call, key, reply)),
    );
  }

  /** The reply that an effect gives in its own transaction, where it is stored. */
  async onceInWork<Reply extends object>(
    call: IdempotentCall,
    effect: (give: Remember<Reply>) => Promise<unknown>,
  ): Promise<Reply> {
    return this.once<Reply>(call, async (remember) => {
      let given: Reply | undefined;
      await effect(async (tx, reply) => {
        given = reply;
        await remember?.(tx, reply);
      });
      if (!given) throw new Error(`${call.route} did not do its work`);
      return given;
    });
  }

  /** The reply that a process step keeps in the statement that writes it, which is quicker. */
  async onceInStep<Reply extends object>(
    call: IdempotentCall,
    replyOf: (step: StepResult) => Reply,
    effect: (callReply: CallReplyOf | undefined) => Promise<StepResult>,
  ): Promise<Reply> {
    return this.firstOf(call, async (key) => {
      const kept = (step: StepResult) => ({ ...call, key: key ?? '', reply: replyOf(step) });
      return replyOf(await effect(key === null ? undefined : kept));
    });
  }

  /**
   * The reply of the effect, or the stored one of an earlier call, which is looked for only when the effect
   * fails: a repeated call always does, at the latest when it would store its reply.
   */
  private async firstOf<Reply extends object>(
    call: IdempotentCall,
    effect: (key: string | null) => Promise<Reply>,
  ): Promise<Reply> {
    const { key } = call;
    if (key === null) return effect(null);
    for (let attempt = 1; attempt <= attempts; attempt++) {
      try {
        return await effect(key);
      } catch (error) {
        const winners = await this.storedReply<Reply>(call, key);
        if (winners) return winners;
        if (!(error instanceof CallAlreadyMade)) throw error;
      }
    }
    throw new Problem(409, 'call-in-progress', 'The same call is still being made; try again.');
  }

  private async storedReply<Reply extends object>(
    { personId, route, bodyHash }: IdempotentCall,
    key: string,
  ): Promise<Reply | null> {
    const [record] = await preparedQuery<Pick<IdempotencyRecord, 'bodyHash' | 'reply'>>(
      this.dataSource,
      storedReply,
      [personId, route, key],
    );
    if (record && !record.bodyHash.equals(bodyHash)) {
      throw new Problem(
        422,
        'idempotency-key-reused',
        'This Idempotency-Key was used with another body.',
      );
    }
    return (record?.reply as Reply | undefined) ?? null;
  }
}

async function store(
  tx: Transaction,
  { personId, route, bodyHash }: IdempotentCall,
  key: string,
  reply: object,
): Promise<void> {
  const stored = await tx.query(
    `INSERT INTO idempotency_record (person_id, route, key, body_hash, reply, created_at)
     VALUES ($1, $2, $3, $4, $5, clock_timestamp())
     ON CONFLICT DO NOTHING RETURNING 1`,
    [personId, route, key, bodyHash, JSON.stringify(reply)],
  );
  if (stored.length === 0) throw new CallAlreadyMade();
}
