import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What people have filled in and not sent yet. */
export class FormDrafts1764000537950 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE form_draft (
        person_key bigint NOT NULL,
        form text NOT NULL,
        content jsonb NOT NULL,
        revision integer NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT form_draft_pkey PRIMARY KEY (person_key, form)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE form_draft');
  }
}
