import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where an item is public already, and when that address was seen to work. */
export class PublicLinks1764000536200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE request_item ADD COLUMN public_link text, ADD COLUMN link_checked_on date;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE request_item DROP COLUMN public_link, DROP COLUMN link_checked_on;`);
  }
}
