import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Files: what was sent, in which parts, what case it belongs to, and what happened to it. */
export class Files1764000537200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFiles(runner);
    await runner.query(`
      CREATE TABLE file_attachment (
        file_key bigint NOT NULL,
        subject_type text NOT NULL,
        subject_key bigint NOT NULL,
        purpose text NOT NULL,
        part_key bigint,
        attached_by text NOT NULL,
        attached_at timestamptz NOT NULL,
        CONSTRAINT file_attachment_pkey PRIMARY KEY (file_key)
      );
      CREATE INDEX file_attachment_subject ON file_attachment (subject_type, subject_key);
      CREATE TABLE file_event (
        key bigint NOT NULL,
        file_key bigint NOT NULL,
        subject_type text NOT NULL,
        subject_key bigint NOT NULL,
        at timestamptz NOT NULL,
        actor text NOT NULL,
        kind text NOT NULL,
        sha256 text,
        CONSTRAINT file_event_pkey PRIMARY KEY (key)
      );
      CREATE INDEX file_event_subject ON file_event (subject_type, subject_key);
      CREATE SEQUENCE file_event_key;
      CREATE TRIGGER file_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON file_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SEQUENCE file_event_key;
      DROP TABLE file_event, file_attachment, file_chunk, stored_file;`);
  }
}

async function createFiles(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE stored_file (
      key bigint NOT NULL,
      name text NOT NULL,
      size_bytes bigint NOT NULL,
      received_bytes bigint NOT NULL,
      state text NOT NULL,
      type text,
      sha256 text,
      refusal text,
      uploaded_by text NOT NULL,
      begun_at timestamptz NOT NULL,
      completed_at timestamptz,
      scan_due_at timestamptz,
      scan_attempts integer NOT NULL DEFAULT 0,
      scanned_at timestamptz,
      virus text,
      CONSTRAINT stored_file_pkey PRIMARY KEY (key)
    );
    CREATE INDEX stored_file_uploader ON stored_file (uploaded_by, state);
    CREATE INDEX stored_file_digest ON stored_file (sha256) WHERE sha256 IS NOT NULL;
    CREATE INDEX stored_file_scan ON stored_file (scan_due_at) WHERE scan_due_at IS NOT NULL;
    CREATE TABLE file_chunk (
      file_key bigint NOT NULL,
      position bigint NOT NULL,
      size_bytes bigint NOT NULL,
      object text NOT NULL,
      CONSTRAINT file_chunk_pkey PRIMARY KEY (file_key, position)
    );`);
}
