import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { queueSchema } from './queue-connection.js';

/**
 * Brings BullMQ's own schema up to date as its owner and lets the application role use it. Safe to call by
 * several processes at once.
 */
export async function migrateQueue(ownerUrl: string, appRole: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
    const role = client.escapeIdentifier(appRole);
    await client.query(`
      GRANT USAGE ON SCHEMA ${queueSchema} TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO ${role};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${queueSchema} TO ${role}`);
  } finally {
    await client.end();
  }
}
