import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The figures of a month as they were published, with the cases that they can be computed from again. */
export class IndicatorSnapshots1764000538220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicator_snapshot (
        month text CONSTRAINT indicator_snapshot_pkey PRIMARY KEY,
        as_of_on date NOT NULL,
        taken_at timestamptz NOT NULL,
        content text NOT NULL,
        cases text NOT NULL,
        signature text NOT NULL,
        public_key text NOT NULL
      );
      CREATE TRIGGER indicator_snapshot_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_snapshot
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE indicator_snapshot');
  }
}
