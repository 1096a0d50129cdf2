import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Businesses register by themselves: what they asked for until mail was proved to reach them and their business agreed, who
 * says who acts for a business, and mails to people who have no account. Of the businesses that are here already it is the
 * one with the oldest account.
 */
export class Registrations1764000540500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registration (
        key bigint NOT NULL,
        tax_code text NOT NULL,
        organisation_name text NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        code_hash bytea,
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        proved_at timestamptz,
        declined_at timestamptz,
        password_hash text,
        CONSTRAINT registration_pkey PRIMARY KEY (key),
        CONSTRAINT registration_code UNIQUE (code_hash)
      );
      CREATE INDEX registration_email ON registration (email);
      CREATE INDEX registration_expires ON registration (expires_at);
      CREATE TABLE proved_address (
        person_key bigint NOT NULL,
        address text NOT NULL,
        proved_at timestamptz NOT NULL,
        CONSTRAINT proved_address_pkey PRIMARY KEY (person_key),
        CONSTRAINT proved_address_address UNIQUE (address)
      );
      CREATE TABLE organisation_manager (
        person_key bigint NOT NULL,
        organisation_key bigint NOT NULL,
        since timestamptz NOT NULL,
        CONSTRAINT organisation_manager_pkey PRIMARY KEY (person_key)
      );
      CREATE INDEX organisation_manager_organisation ON organisation_manager (organisation_key);
      INSERT INTO organisation_manager (person_key, organisation_key, since)
        SELECT DISTINCT ON (p.organisation_key) p.key, p.organisation_key, now()
        FROM person p JOIN account a ON a.person_key = p.key AND a.disabled_at IS NULL
        WHERE p.organisation_key IS NOT NULL ORDER BY p.organisation_key, p.key;
      ALTER TABLE mail ALTER person_key DROP NOT NULL, ADD purpose text, ADD to_address text, ADD about_key bigint;
      CREATE INDEX mail_to_address ON mail (created_at) WHERE purpose IS NOT NULL;
      ALTER TABLE registration ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY asked_for ON registration USING ((SELECT asks_as_service())
        OR (proved_at IS NOT NULL AND ((SELECT asking_role()) = 'admin' OR tax_code IN (
          SELECT o.tax_code FROM organisation_manager m JOIN organisation o ON o.key = m.organisation_key
          WHERE m.person_key::text = (SELECT asking_person())))));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE purpose IS NOT NULL;
      DROP INDEX mail_to_address;
      ALTER TABLE mail ALTER person_key SET NOT NULL, DROP purpose, DROP to_address, DROP about_key;
      DROP TABLE organisation_manager, proved_address, registration;`);
  }
}
