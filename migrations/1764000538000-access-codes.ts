import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Answers that are opened with a one-time code: the log says how each was brought, the codes are kept as hashes. */
export class AccessCodes1764000538000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery
        ADD COLUMN carrier text,
        ADD COLUMN code_expires_at timestamptz,
        ADD COLUMN opened_at timestamptz;
      CREATE TABLE access_code (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        code_hash bytea NOT NULL,
        replaced_at timestamptz,
        pass_hash bytea,
        pass_until timestamptz,
        CONSTRAINT access_code_pkey PRIMARY KEY (key)
      );
      CREATE INDEX access_code_request ON access_code (request_key);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE access_code;
      ALTER TABLE delivery DROP COLUMN opened_at, DROP COLUMN code_expires_at, DROP COLUMN carrier;`);
  }
}
