import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Of a password that was made up by chance and thrown away: nobody has it. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$YyvqDPCprE/E8/OROHkXtQ$iIDa+Z/CQX+J1OCgnxnqvIAMd462l7WWJmRSdnvctI4';

/** Accounts are made without a password; whoever has the one-time code sets it. What is done to an account is kept. */
export class Accounts1764000540100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ALTER password_hash DROP NOT NULL;
      CREATE TABLE password_code (
        person_key bigint NOT NULL,
        code_hash bytea NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT password_code_pkey PRIMARY KEY (person_key),
        CONSTRAINT password_code_hash UNIQUE (code_hash)
      );
      CREATE TABLE account_event (
        key bigint NOT NULL,
        person_key bigint NOT NULL,
        kind text NOT NULL,
        actor text NOT NULL,
        at timestamptz NOT NULL,
        detail jsonb NOT NULL,
        CONSTRAINT account_event_pkey PRIMARY KEY (key)
      );
      CREATE INDEX account_event_person ON account_event (person_key, at);
      CREATE TRIGGER account_event_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON account_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE account_event, password_code;
      UPDATE account SET password_hash = '${nobodysHash}' WHERE password_hash IS NULL;
      ALTER TABLE account ALTER password_hash SET NOT NULL;`);
  }
}
