import { insertMissing, type Transaction } from '@minhbach/database';
import { PciTarget } from '../pci-target.entity.js';
import { targetRows } from './target-rows.js';

/** Adds the plan's targets where they are missing. Rows that an operator has changed stay as they are. */
export async function seedTargets(tx: Transaction): Promise<void> {
  await insertMissing(tx, PciTarget, targetRows);
}
