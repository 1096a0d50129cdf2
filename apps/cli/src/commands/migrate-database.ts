import { migrate } from '@minhbach/database';
import { migrateQueue } from '@minhbach/queue';
import { migrations } from '../../../../migrations/index.js';

/**
 * Brings the schema up to date, that of the queue included; returns the names of the migrations of
 * ours that ran.
 */
export async function migrateDatabase(ownerUrl: string, appUrl: string): Promise<string[]> {
  const appRole = decodeURIComponent(new URL(appUrl).username);
  const ran = await migrate({ ownerUrl, appRole, migrations });
  await migrateQueue(ownerUrl, appRole);
  return ran;
}
