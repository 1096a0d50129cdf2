import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** E-mail: who wants what by mail, the mails to be sent, and what waits for a person's next digest. */
export class Mail1764000537000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_settings (
        person_key bigint NOT NULL,
        address text,
        otherwise text NOT NULL,
        by_kind jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT mail_settings_pkey PRIMARY KEY (person_key)
      );
      CREATE TABLE mail (
        id text NOT NULL,
        person_key bigint NOT NULL,
        notification_key bigint,
        created_at timestamptz NOT NULL,
        due_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        sent_at timestamptz,
        failed_at timestamptz,
        last_error text,
        CONSTRAINT mail_pkey PRIMARY KEY (id)
      );
      CREATE INDEX mail_due ON mail (due_at) WHERE due_at IS NOT NULL;
      CREATE INDEX mail_failed ON mail (failed_at) WHERE failed_at IS NOT NULL;
      CREATE TABLE digest_entry (
        notification_key bigint NOT NULL,
        person_key bigint NOT NULL,
        created_at timestamptz NOT NULL,
        mail_id text,
        CONSTRAINT digest_entry_pkey PRIMARY KEY (notification_key, person_key)
      );
      CREATE INDEX digest_entry_waiting ON digest_entry (created_at) WHERE mail_id IS NULL;
      CREATE INDEX digest_entry_mail ON digest_entry (mail_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE digest_entry, mail, mail_settings;');
  }
}
