import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** By what people know their sessions apart. */
export class SessionBrowser1764000539510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session ADD COLUMN browser text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP COLUMN browser');
  }
}
