import { localDateOf, yearOf } from '@minhbach/calendar';
import type { Transaction } from '@minhbach/database';
import { nextNumber } from '@minhbach/documents';
import { JobWorker, type ActivatedJob } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { receipt } from '../letters/intake-letters.js';
import { announceRequest } from '../request-events.js';
import { agencyOf, RequestLetters } from '../request-letters.service.js';
import { itemsOf, requestOf, updateRequest } from '../request-repository.js';

/** Enters the request in the agency's tracking book and sends the receipt (form 02). */
@Injectable()
export class RegisterRequest {
  constructor(private readonly letters: RequestLetters) {}

  @JobWorker('request.register')
  async register(job: ActivatedJob, tx: Transaction): Promise<undefined> {
    const request = await requestOf(job, tx);
    const year = yearOf(localDateOf(tx.now));
    const number = await nextNumber(tx, `${agencyOf(request)}/tracking-book`, year);
    const registerSymbol = `${String(number).padStart(2, '0')}/${String(year)}`;
    await updateRequest(tx, request, { registerSymbol });
    const items = await itemsOf(request, tx);
    const letter = receipt(
      request,
      items.map(({ description }) => description),
    );
    await this.letters.send(tx, job, request, letter, null);
    await announceRequest(tx, 'request.accepted', request);
    return undefined;
  }
}
