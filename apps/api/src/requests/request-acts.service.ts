import type { Action, SignedInPerson } from '@minhbach/identity';
import type { Transaction } from '@minhbach/database';
import type { Key } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { dropDraft } from '../drafts/drafts.service.js';
import type { IdempotentCall } from '../idempotency/idempotent-call.js';
import { Idempotency } from '../idempotency/idempotency.service.js';
import type { RequestActDto } from './request-acts.dto.js';
import { VisibleRequests } from './visible-requests.service.js';

/** Whatever somebody does with a request: asked for access first, and done once however often it is sent. */
@Injectable()
export class RequestActs {
  constructor(
    private readonly visible: VisibleRequests,
    private readonly idempotency: Idempotency,
  ) {}

  async act(
    call: IdempotentCall,
    key: Key,
    person: SignedInPerson,
    action: Action,
    effect: (after: (tx: Transaction) => Promise<void>) => Promise<void>,
  ): Promise<RequestActDto> {
    return this.idempotency.onceInWork<RequestActDto>(call, async (give) => {
      await this.visible.open(key, person, action);
      await effect(async (tx) => {
        await give(tx, { key: String(key), at: tx.now.toISOString() });
        await dropDraft(tx, person.id, `${action.replace('request.', '')}.${String(key)}`);
      });
    });
  }
}
