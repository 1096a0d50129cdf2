import { KeyAllocator, type Transaction } from '@minhbach/database';
import { endSessions, recordAct } from '@minhbach/identity';
import { Injectable } from '@nestjs/common';
import { eraseTables, type ErasedClass } from './erase-tables.js';
import { personalTables } from './personal-tables.data.js';

/** Erases what the service knows of a person, but for what is archived, open or held. */
@Injectable()
export class Erasures {
  constructor(private readonly keys: KeyAllocator) {}

  /**
   * Shuts the account for good and erases table by table. What is withheld for an open or held request goes later, with
   * `RetentionRounds`. Returns what became of each class.
   */
  async erase(tx: Transaction, personKey: string, actor: string): Promise<readonly ErasedClass[]> {
    await tx.query(
      `UPDATE account SET disabled_at = coalesce(disabled_at, $2), erased_at = coalesce(erased_at, $2)
       WHERE person_key = $1`,
      [personKey, tx.now],
    );
    await endSessions(tx, personKey);
    await recordAct(tx, this.keys, { personKey, actor, kind: 'erased' });
    return eraseTables(tx, personalTables, personKey);
  }
}
