import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Operations over many instances, with what became of each. */
export class BatchOperations1764000510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE batch_operation (
        key bigint CONSTRAINT batch_operation_pkey PRIMARY KEY,
        action jsonb NOT NULL,
        filter jsonb NOT NULL,
        status text NOT NULL,
        total integer NOT NULL,
        actor text NOT NULL,
        created_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX batch_operation_running ON batch_operation (key) WHERE status = 'running';
      CREATE TABLE batch_item (
        batch_key bigint NOT NULL,
        root_key bigint NOT NULL,
        state text NOT NULL DEFAULT 'pending',
        code text,
        message text,
        faults jsonb,
        claimed_until timestamptz,
        CONSTRAINT batch_item_pkey PRIMARY KEY (batch_key, root_key)
      ) WITH (fillfactor = 80);
      CREATE INDEX batch_item_pending ON batch_item (batch_key, root_key) WHERE state = 'pending';
      INSERT INTO doorbell (name) VALUES ('batches');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM doorbell WHERE name = 'batches';
      DROP TABLE batch_item, batch_operation;`);
  }
}
