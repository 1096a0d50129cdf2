import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Passkeys (WebAuthn), and the challenges that are out for a few minutes. */
export class Passkeys1764000540410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE passkey (
        credential_id text NOT NULL,
        person_key bigint NOT NULL,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        name text NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz,
        CONSTRAINT passkey_pkey PRIMARY KEY (credential_id)
      );
      CREATE INDEX passkey_person ON passkey (person_key);
      CREATE TABLE passkey_challenge (
        challenge text NOT NULL,
        person_key bigint,
        expires_at timestamptz NOT NULL,
        CONSTRAINT passkey_challenge_pkey PRIMARY KEY (challenge)
      );
      CREATE INDEX passkey_challenge_expiry ON passkey_challenge (expires_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE passkey_challenge; DROP TABLE passkey;');
  }
}
