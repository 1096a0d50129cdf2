import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Systems of agencies that take part through the API: who they are, what they may do, and since when no more. */
export class ApiClients1764000539900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_client (
        key bigint NOT NULL,
        name text NOT NULL,
        secret_hash bytea NOT NULL,
        scopes text[] NOT NULL,
        processes text[] NOT NULL,
        job_types text[] NOT NULL,
        messages text[] NOT NULL,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_by text,
        CONSTRAINT api_client_pkey PRIMARY KEY (key),
        CONSTRAINT api_client_secret UNIQUE (secret_hash)
      );
      CREATE TABLE api_client_token (
        token_hash bytea NOT NULL,
        client_key bigint NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT api_client_token_pkey PRIMARY KEY (token_hash)
      );
      CREATE INDEX api_client_token_client ON api_client_token (client_key);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_client_token, api_client;');
  }
}
