import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * When whoever has the session last showed that it is he. The default is for processes of the version before, to which
 * signing in is all there is.
 */
export class ProvenSessions1764000540400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session ADD COLUMN proved_at timestamptz NOT NULL DEFAULT now();
      UPDATE session SET proved_at = created_at;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP COLUMN proved_at');
  }
}
