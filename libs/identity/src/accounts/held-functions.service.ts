import { addDays, localDateOf } from '@minhbach/calendar';
import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { Membership } from '../membership.entity.js';
import { lockAccount } from './account-lock.js';
import { recordAct } from './account-record.js';
import { done, refused, type AccountResult } from './account-result.js';

/** A function in an agency, and its days. */
export interface DatedFunction {
  /** `<agencyCode>:<function>`. */
  readonly group: string;
  readonly validFrom: string;
}

/** What people do in agencies, from when to when. Nothing is given or taken away for days that are past. */
@Injectable()
export class HeldFunctions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
  ) {}

  /** Gives a person a function from a day on, today at the earliest. */
  async give(
    personKey: string,
    { group, validFrom }: DatedFunction,
    actor: string,
  ): Promise<AccountResult<null>> {
    return this.unitOfWork.run(async (tx) => {
      const account = await lockAccount(tx, personKey);
      if (!account) return refused('no-such-account');
      if (account.role === 'business') return refused('role-of-business');
      if (validFrom < localDateOf(tx.now)) return refused('function-in-past');
      if (await holdsFrom(tx, personKey, group, validFrom)) return refused('function-held');
      await tx.query(
        `INSERT INTO membership (person_key, group_name, valid_from) VALUES ($1, $2, $3)
         ON CONFLICT (person_key, group_name, valid_from) DO UPDATE SET valid_to = NULL, mandate_key = NULL`,
        [personKey, group, validFrom],
      );
      const detail = { function: group, from: validFrom };
      await recordAct(tx, this.keys, { personKey, kind: 'function-given', actor, detail });
      return done(null);
    });
  }

  /** Has a function end with a day, yesterday at the earliest, which is at once. What a mandate gives ends with that. */
  async end(
    personKey: string,
    { group, validFrom }: DatedFunction,
    lastDay: string,
    actor: string,
  ): Promise<AccountResult<null>> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await lockAccount(tx, personKey))) return refused('no-such-account');
      const yesterday = addDays(localDateOf(tx.now), -1);
      const where = { personKey, group, validFrom };
      const held = await tx.manager.findOneBy(Membership, where);
      if (!held || (held.validTo !== null && held.validTo < lastDay)) {
        return refused('function-not-held');
      }
      if (held.mandateKey) return refused('function-by-mandate');
      if (lastDay < yesterday) return refused('function-in-past');
      await tx.manager.update(Membership, where, { validTo: lastDay });
      const detail = { function: group, from: validFrom, to: lastDay };
      await recordAct(tx, this.keys, { personKey, kind: 'function-ended', actor, detail });
      return done(null);
    });
  }
}

/** Whether he has it on some day from this one on; what was ended before it began is nothing. */
async function holdsFrom(
  tx: Transaction,
  personKey: string,
  group: string,
  from: string,
): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM membership WHERE person_key = $1 AND group_name = $2
       AND (valid_to IS NULL OR (valid_to >= $3 AND valid_to >= valid_from))`,
    [personKey, group, from],
  );
  return rows.length > 0;
}
