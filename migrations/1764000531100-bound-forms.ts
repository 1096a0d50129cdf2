import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The version of its form that a user task keeps; null for the latest at any time. */
export class BoundForms1764000531100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE user_task ADD COLUMN form_key bigint;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE user_task DROP COLUMN form_key;');
  }
}
