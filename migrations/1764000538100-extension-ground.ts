import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** For what of the law's list an extension was granted. */
export class ExtensionGround1764000538100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE extension ADD COLUMN ground text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE extension DROP COLUMN ground');
  }
}
