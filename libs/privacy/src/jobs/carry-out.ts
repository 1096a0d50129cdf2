import { KeyAllocator, type Transaction } from '@minhbach/database';
import { recordAct } from '@minhbach/identity';
import { JobWorker, type ActivatedJob, type Variables } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { closeRequest } from '../close-request.js';
import { correctData } from '../correct-data.js';
import { Erasures } from '../erasures.service.js';
import { PrivacyNotices } from '../privacy-notices.service.js';
import { privacyOf, type PrivacyVariable } from '../privacy-process.js';
import type { Correction, PrivacyOutcome } from '../privacy-request.js';

/** Does what was asked for and ends the request. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly erasures: Erasures,
    private readonly notices: PrivacyNotices,
    private readonly keys: KeyAllocator,
  ) {}

  @JobWorker('privacy.carry-out')
  async carryOut(job: ActivatedJob, tx: Transaction): Promise<Variables> {
    const privacy = privacyOf(job);
    const actor = await handlerOf(tx, privacy.key);
    const isErasure = privacy.kind === 'erasure';
    const result = isErasure ? await this.erasures.erase(tx, privacy.personKey, actor) : null;
    if (privacy.kind === 'correction') await this.correct(tx, privacy, actor);
    const withheld = result?.some((each) => each.withheld > 0) ?? false;
    const outcome: PrivacyOutcome = withheld ? 'partly-done' : 'done';
    await closeRequest(tx, privacy.key, { outcome, result });
    if (isErasure) return { outcome };
    await this.notices.tellPerson(tx, privacy, {
      ...{ kind: 'privacy.closed', causeKey: job.key },
      text: 'yêu cầu của bạn đã được thực hiện.',
    });
    return { outcome };
  }

  private async correct(
    tx: Transaction,
    { key, personKey }: PrivacyVariable,
    actor: string,
  ): Promise<void> {
    const [row] = await tx.query<{ correction: Correction | null }>(
      'SELECT correction FROM privacy_request WHERE key = $1',
      [key],
    );
    if (!row?.correction) throw new Error(`the privacy request ${key} says nothing to correct`);
    await correctData(tx, personKey, row.correction);
    const { field } = row.correction;
    await recordAct(tx, this.keys, { personKey, actor, kind: 'corrected', detail: { field } });
  }
}

async function handlerOf(tx: Transaction, key: string): Promise<string> {
  const [row] = await tx.query<{ handledBy: string | null }>(
    'SELECT handled_by AS "handledBy" FROM privacy_request WHERE key = $1',
    [key],
  );
  return row?.handledBy ?? 'system';
}
