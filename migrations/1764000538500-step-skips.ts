import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Steps that somebody wants left out, until a second person says so too; gone with the incident. */
export class StepSkips1764000538500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE step_skip (
        incident_key bigint CONSTRAINT step_skip_pkey PRIMARY KEY
          CONSTRAINT step_skip_incident_fkey REFERENCES incident (key) ON DELETE CASCADE,
        reason text NOT NULL,
        proposed_by text NOT NULL,
        proposed_at timestamptz NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE step_skip');
  }
}
