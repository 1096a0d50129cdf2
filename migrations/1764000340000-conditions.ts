import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Subscriptions also wait for conditions, and remember whether theirs held when it was last looked at. */
export class Conditions1764000340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE message_subscription ADD COLUMN holds boolean;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE message_subscription DROP COLUMN holds;');
  }
}
