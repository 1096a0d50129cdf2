import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When the answer that was issued had been submitted for signature: where drafting ends and signing begins. */
export class DraftedOn1764000538200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE information_request ADD COLUMN drafted_on date;
      ALTER TABLE organisation ADD COLUMN size text
        CONSTRAINT organisation_size CHECK (size IN ('micro', 'small', 'medium', 'large'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation DROP COLUMN size;
      ALTER TABLE information_request DROP COLUMN drafted_on;`);
  }
}
