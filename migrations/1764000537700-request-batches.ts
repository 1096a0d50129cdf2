import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Requests that are sent to several agencies at once. */
export class RequestBatches1764000537700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_batch (
        key bigint NOT NULL,
        code text NOT NULL,
        process_instance_key bigint NOT NULL,
        requester_id text NOT NULL,
        organisation_id text,
        title text NOT NULL,
        purpose text NOT NULL,
        channel text NOT NULL,
        requested_delivery text NOT NULL,
        may_forward boolean NOT NULL,
        submitted_at timestamptz NOT NULL,
        submitted_on date NOT NULL,
        withdrawn_by text,
        withdrawal_reason text,
        CONSTRAINT request_batch_pkey PRIMARY KEY (key),
        CONSTRAINT request_batch_code UNIQUE (code)
      );
      CREATE TABLE request_batch_part (
        key bigint NOT NULL,
        batch_key bigint NOT NULL,
        position integer NOT NULL,
        code text NOT NULL,
        agency_code text NOT NULL,
        subject integer NOT NULL,
        CONSTRAINT request_batch_part_pkey PRIMARY KEY (key),
        CONSTRAINT request_batch_part_agency UNIQUE (batch_key, agency_code)
      );
      ALTER TABLE information_request
        ADD COLUMN batch_key bigint,
        ADD COLUMN batch_position integer;
      CREATE INDEX information_request_batch ON information_request (batch_key, batch_position)
        WHERE batch_key IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE information_request DROP COLUMN batch_position, DROP COLUMN batch_key;
      DROP TABLE request_batch_part;
      DROP TABLE request_batch;`);
  }
}
