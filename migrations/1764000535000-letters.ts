import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Templates of letters in versions, and the issued letters as bytes with their digests. */
export class Letters1764000535000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter_template (
        kind text NOT NULL,
        version integer NOT NULL,
        content jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        published_by text NOT NULL,
        summary text NOT NULL,
        CONSTRAINT letter_template_pkey PRIMARY KEY (kind, version)
      );
      CREATE TABLE issued_copy (
        document_key bigint NOT NULL,
        format text NOT NULL,
        content bytea NOT NULL,
        CONSTRAINT issued_copy_pkey PRIMARY KEY (document_key, format)
      );
      ALTER TABLE official_document
        ADD COLUMN template_version integer,
        ADD COLUMN pdf_sha256 text,
        ADD COLUMN html_sha256 text;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE official_document
        DROP COLUMN template_version, DROP COLUMN pdf_sha256, DROP COLUMN html_sha256;
      DROP TABLE issued_copy, letter_template;`);
  }
}
