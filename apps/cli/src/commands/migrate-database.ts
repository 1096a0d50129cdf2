import { migrate } from '@minhbach/database';
import { migrations } from '../../../../migrations/index.js';

/** Brings the schema up to date; returns the names of the migrations that ran. */
export async function migrateDatabase(ownerUrl: string, appUrl: string): Promise<string[]> {
  const appRole = decodeURIComponent(new URL(appUrl).username);
  return migrate({ ownerUrl, appRole, migrations });
}
