import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who else worked on a version of a report; the earlier requests on which a refusal rests. */
export class ManyHands1764000537320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_version ADD COLUMN delegates jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE request_item ADD COLUMN earlier_requests jsonb;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE request_item DROP COLUMN earlier_requests;
      ALTER TABLE report_version DROP COLUMN delegates;`);
  }
}
