import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** On what ground each request was refused, beside what else it adds to the figures. */
export class RefusalGround1764000538350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicator_case ADD COLUMN refusal_ground text;
      INSERT INTO stale_case (request_key)
        SELECT key FROM information_request WHERE refusal_ground IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE indicator_case DROP COLUMN refusal_ground');
  }
}
