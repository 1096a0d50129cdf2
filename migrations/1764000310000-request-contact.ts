import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who the requester is (Art. 24(2)), in a table of its own: what lists, letters and figures need holds no
 * personal data. And the days on which a request reached its milestones.
 */
export class RequestContact1764000310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_contact (
        key bigint NOT NULL,
        name text NOT NULL,
        address text NOT NULL,
        id_number text NOT NULL,
        phone text,
        email text,
        CONSTRAINT request_contact_pkey PRIMARY KEY (key)
      );
      ALTER TABLE information_request
        ADD COLUMN requested_delivery text NOT NULL DEFAULT 'portal',
        ADD COLUMN handler_id text,
        ADD COLUMN notice_due_on date,
        ADD COLUMN notice_issued_on date,
        ADD COLUMN notice_breached_on date,
        ADD COLUMN appointment_on date,
        ADD COLUMN issued_on date,
        ADD COLUMN received_on date,
        ADD COLUMN withdrawal_reason text;
      ALTER TABLE information_request ALTER COLUMN requested_delivery DROP DEFAULT;
      CREATE INDEX information_request_organisation ON information_request (organisation_id, key);
      CREATE INDEX information_request_open_due ON information_request (due_on)
        WHERE closed_on IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX information_request_open_due, information_request_organisation;
      ALTER TABLE information_request
        DROP COLUMN requested_delivery, DROP COLUMN handler_id, DROP COLUMN notice_due_on,
        DROP COLUMN notice_issued_on, DROP COLUMN notice_breached_on, DROP COLUMN appointment_on,
        DROP COLUMN issued_on, DROP COLUMN received_on, DROP COLUMN withdrawal_reason;
      DROP TABLE request_contact;`);
  }
}
