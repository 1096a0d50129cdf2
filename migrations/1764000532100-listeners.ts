import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A job may be that of a listener: of which event, its place, and what waits until it has been told. */
export class Listeners1764000532100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE job ADD COLUMN listener jsonb;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE job DROP COLUMN listener;');
  }
}
