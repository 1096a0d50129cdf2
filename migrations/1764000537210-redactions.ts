import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Files of the items of an answer, and what was taken out of a document before it was given. */
export class Redactions1764000537210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE item_file (
        request_key bigint NOT NULL,
        position integer NOT NULL,
        file_key bigint NOT NULL,
        given_at timestamptz,
        CONSTRAINT item_file_pkey PRIMARY KEY (request_key, position, file_key)
      );
      CREATE TABLE file_redaction (
        redacted_key bigint NOT NULL,
        original_key bigint NOT NULL,
        removed jsonb NOT NULL,
        redacted_by text NOT NULL,
        redacted_at timestamptz NOT NULL,
        second_reader text,
        CONSTRAINT file_redaction_pkey PRIMARY KEY (redacted_key)
      );
      CREATE INDEX file_redaction_original ON file_redaction (original_key);
      CREATE TRIGGER file_redaction_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON file_redaction
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE file_redaction, item_file;');
  }
}
