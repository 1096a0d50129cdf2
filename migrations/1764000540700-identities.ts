import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * People who sign in by an identity provider: which identity is whose, and what a browser was sent there for. A business may
 * register by it too, so that a registration can stand without a password.
 */
export class Identities1764000540700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_link (
        key bigint NOT NULL,
        issuer text NOT NULL,
        subject_hash bytea NOT NULL,
        person_key bigint NOT NULL,
        linked_at timestamptz NOT NULL,
        last_used_at timestamptz,
        CONSTRAINT identity_link_pkey PRIMARY KEY (key),
        CONSTRAINT identity_link_subject UNIQUE (issuer, subject_hash),
        CONSTRAINT identity_link_person UNIQUE (person_key, issuer)
      );
      CREATE TABLE identity_errand (
        token_hash bytea NOT NULL,
        browser_hash bytea NOT NULL,
        purpose text NOT NULL,
        person_key bigint,
        next text,
        expires_at timestamptz NOT NULL,
        CONSTRAINT identity_errand_pkey PRIMARY KEY (token_hash)
      );
      CREATE INDEX identity_errand_expiry ON identity_errand (expires_at);
      ALTER TABLE registration ADD identity_issuer text, ADD identity_hash bytea;
      CREATE UNIQUE INDEX registration_identity ON registration (identity_issuer, identity_hash);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM registration WHERE identity_hash IS NOT NULL;
      ALTER TABLE registration DROP identity_issuer, DROP identity_hash;
      DROP TABLE identity_errand, identity_link;`);
  }
}
