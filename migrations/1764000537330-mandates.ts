import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Dated mandates to sign for an agency, and on each document the one under which it was signed. */
export class Mandates1764000537330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mandate (
        key bigint NOT NULL,
        agency_code text NOT NULL,
        form text NOT NULL,
        principal_key bigint NOT NULL,
        delegate_key bigint NOT NULL,
        title text,
        document text NOT NULL,
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        recorded_at timestamptz NOT NULL,
        revoked_on date,
        revocation_reason text,
        CONSTRAINT mandate_pkey PRIMARY KEY (key)
      );
      CREATE INDEX mandate_agency ON mandate (agency_code, key);
      CREATE INDEX mandate_delegate ON mandate (delegate_key);
      ALTER TABLE membership ADD COLUMN mandate_key bigint;
      ALTER TABLE official_document ADD COLUMN signed_under text;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE official_document DROP COLUMN signed_under;
      ALTER TABLE membership DROP COLUMN mandate_key;
      DROP TABLE mandate;`);
  }
}
