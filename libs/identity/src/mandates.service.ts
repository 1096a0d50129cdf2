import { addDays, localDateOf } from '@minhbach/calendar';
import { Clock, KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isColleague } from './colleagues.js';
import { standingOf, Mandate, type MandateForm, type MandateStanding } from './mandate.entity.js';
import { Membership } from './membership.entity.js';
import type { SignedInPerson } from './signed-in-person.js';

export interface NewMandate {
  readonly agencyCode: string;
  readonly form: MandateForm;
  readonly delegate: string;
  readonly title?: string | undefined;
  readonly document: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** What speaks against a mandate; the place in the body is the name of the field. */
export type MandateFault =
  | { readonly field: 'validFrom'; readonly code: 'mandate-begins-in-past' }
  | { readonly field: 'validTo'; readonly code: 'mandate-ends-before-it-begins' }
  | { readonly field: 'title'; readonly code: 'mandate-title-missing' }
  | { readonly field: 'delegate'; readonly code: 'delegate-unknown' };

export type StandingMandate = Mandate & { readonly standing: MandateStanding };

type AfterMandate = (tx: Transaction, mandate: Mandate) => Promise<void>;

/** Mandates to sign for an agency. Who may give them is decided by the caller. */
@Injectable()
export class Mandates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly keys: KeyAllocator,
  ) {}

  /** All of an agency, the newest first, as they stand today. */
  async listOf(agencyCode: string): Promise<StandingMandate[]> {
    const today = localDateOf(await this.clock.now());
    const order = { key: 'DESC' } as const;
    const rows = await this.dataSource.manager.find(Mandate, { where: { agencyCode }, order });
    return rows.map((row) => Object.assign(row, { standing: standingOf(row, today) }));
  }

  /** The head's own to give, for days that are to come. While it holds its holder is among those who approve. */
  async give(
    mandate: NewMandate,
    head: SignedInPerson,
    after: AfterMandate,
  ): Promise<readonly MandateFault[]> {
    return this.unitOfWork.run(async (tx) => {
      const faults = await faultsOf(tx, mandate, head);
      if (faults.length > 0) return faults;
      const { delegate: delegateKey, title = null, ...said } = mandate;
      const row = tx.manager.create(Mandate, {
        ...{ ...said, delegateKey, title, key: String(await this.keys.take(1, tx)) },
        ...{ principalKey: head.id, recordedAt: tx.now, revokedOn: null, revocationReason: null },
      });
      await tx.manager.insert(Mandate, row);
      const { validFrom, validTo, key: mandateKey } = row;
      const group = `${row.agencyCode}:approver`;
      const membership = { personKey: delegateKey, group, validFrom, validTo, mandateKey };
      const insert = tx.manager.createQueryBuilder().insert().into(Membership).values(membership);
      await insert.orIgnore().execute();
      await after(tx, row);
      return [];
    });
  }

  /** Ends it today; false when it is over already. What was signed under it stays signed. */
  async revoke(key: string, reason: string, after: AfterMandate): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const revokedOn = localDateOf(tx.now);
      const lock = { mode: 'pessimistic_write' } as const;
      const mandate = await tx.manager.findOneOrFail(Mandate, { where: { key }, lock });
      const standing = standingOf(mandate, revokedOn);
      if (standing === 'revoked' || standing === 'expired') return false;
      await tx.manager.update(Mandate, { key }, { revokedOn, revocationReason: reason });
      const validTo = addDays(revokedOn, -1);
      await tx.manager.update(Membership, { mandateKey: key }, { validTo });
      await after(tx, mandate);
      return true;
    });
  }

  async byKey(key: string): Promise<Mandate | null> {
    return this.dataSource.manager.findOneBy(Mandate, { key });
  }
}

/** The mandates of somebody at an agency, the one that ends last first, as they stand on the day of the step. */
export async function mandatesOf(
  tx: Transaction,
  delegateKey: string,
  agencyCode: string,
): Promise<StandingMandate[]> {
  const today = localDateOf(tx.now);
  const where = { delegateKey, agencyCode };
  const rows = await tx.manager.find(Mandate, { where, order: { validTo: 'DESC', key: 'DESC' } });
  return rows.map((row) => Object.assign(row, { standing: standingOf(row, today) }));
}

async function faultsOf(
  tx: Transaction,
  { form, delegate, title, validFrom, validTo }: NewMandate,
  head: SignedInPerson,
): Promise<MandateFault[]> {
  const faults: MandateFault[] = [];
  if (validFrom < localDateOf(tx.now)) {
    faults.push({ field: 'validFrom', code: 'mandate-begins-in-past' });
  }
  if (validTo < validFrom) faults.push({ field: 'validTo', code: 'mandate-ends-before-it-begins' });
  if (form !== 'KT' && title === undefined) {
    faults.push({ field: 'title', code: 'mandate-title-missing' });
  }
  if (delegate === head.id || !(await isColleague(tx, head, delegate))) {
    faults.push({ field: 'delegate', code: 'delegate-unknown' });
  }
  return faults;
}
