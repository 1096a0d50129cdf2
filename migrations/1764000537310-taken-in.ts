import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What officers took in for requesters, with the time at which it came and that at which it was entered. */
export class TakenIn1764000537310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE taken_in (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        act text NOT NULL,
        arrival text NOT NULL,
        received_at timestamptz NOT NULL,
        entered_at timestamptz NOT NULL,
        entered_by text NOT NULL,
        evidence text NOT NULL,
        files jsonb NOT NULL,
        late_reason text,
        written_by_officer boolean NOT NULL,
        CONSTRAINT taken_in_pkey PRIMARY KEY (key)
      );
      CREATE INDEX taken_in_request ON taken_in (request_key);
      CREATE TRIGGER taken_in_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON taken_in
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE INDEX request_contact_id_number ON request_contact (id_number);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX request_contact_id_number; DROP TABLE taken_in;');
  }
}
