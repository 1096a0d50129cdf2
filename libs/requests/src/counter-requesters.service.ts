import { KeyAllocator, type Transaction } from '@minhbach/database';
import { Organisation, Person } from '@minhbach/identity';
import { Injectable } from '@nestjs/common';
import type { ActingPerson, CounterSubmission } from './request-submission.js';

/**
 * Requesters who have no account: each a person of his own, known again by his identity papers. Whoever has an account
 * is never taken for them, so that nobody comes to see what a stranger asked for under a mistyped number.
 */
@Injectable()
export class CounterRequesters {
  constructor(private readonly keys: KeyAllocator) {}

  async find(tx: Transaction, { contact, organisation }: CounterSubmission): Promise<ActingPerson> {
    const organisationKey = organisation ? await this.organisationKey(tx, organisation) : null;
    const known = await personWithPapers(tx, contact.idNumber, organisationKey);
    const id = known ?? (await this.newPerson(tx, contact.name, organisationKey));
    return { id, organisation: organisationKey === null ? null : { id: organisationKey } };
  }

  /** By its tax code; the name under which it is known already stays. */
  private async organisationKey(
    tx: Transaction,
    { name, taxCode }: NonNullable<CounterSubmission['organisation']>,
  ): Promise<string> {
    const row = { key: String(await this.keys.take(1, tx)), name, taxCode };
    const insert = tx.manager.createQueryBuilder().insert().into(Organisation).values(row);
    await insert.orIgnore().execute();
    const { key } = await tx.manager.findOneByOrFail(Organisation, { taxCode });
    return key;
  }

  private async newPerson(
    tx: Transaction,
    name: string,
    organisationKey: string | null,
  ): Promise<string> {
    const key = String(await this.keys.take(1, tx));
    await tx.manager.insert(Person, { key, name, role: 'business', organisationKey });
    return key;
  }
}

async function personWithPapers(
  tx: Transaction,
  idNumber: string,
  organisationKey: string | null,
): Promise<string | null> {
  const rows = await tx.query<{ key: string }>(
    `SELECT p.key::text AS key FROM request_contact c
     JOIN information_request r ON r.key = c.key
     JOIN person p ON p.key::text = r.requester_id
     WHERE c.id_number = $1 AND p.organisation_key IS NOT DISTINCT FROM $2
       AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_key = p.key)
     ORDER BY p.key LIMIT 1`,
    [idNumber, organisationKey],
  );
  return rows[0]?.key ?? null;
}
