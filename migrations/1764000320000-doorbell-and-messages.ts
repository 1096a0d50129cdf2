import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When a bell is going to ring, which processes a message has reached, and partitions made ahead by the service. */
export class DoorbellAndMessages1764000320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE doorbell DROP COLUMN rung, ADD COLUMN rings_at timestamptz;
      CREATE TABLE message_correlation (
        message_key bigint NOT NULL,
        process_id text NOT NULL,
        CONSTRAINT message_correlation_pkey PRIMARY KEY (message_key, process_id)
      );
      ALTER TABLE message ADD COLUMN actor text NOT NULL;
      CREATE INDEX message_expiry ON message (expires_at);
      CREATE INDEX process_instance_business_key ON process_instance (process_id, business_key)
        WHERE business_key IS NOT NULL;
      ALTER FUNCTION ensure_history_partitions(timestamptz, integer)
        SECURITY DEFINER SET search_path = public, pg_temp;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER FUNCTION ensure_history_partitions(timestamptz, integer)
        SECURITY INVOKER RESET search_path;
      DROP INDEX process_instance_business_key, message_expiry;
      ALTER TABLE message DROP COLUMN actor;
      DROP TABLE message_correlation;
      ALTER TABLE doorbell DROP COLUMN rings_at, ADD COLUMN rung boolean NOT NULL DEFAULT false;`);
  }
}
