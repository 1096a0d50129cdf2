import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who is who: agencies by date, people, accounts, sessions. */
export class IdentityAndAgencies1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agency (
        code text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        name_vi text NOT NULL,
        name_en text NOT NULL,
        kind text NOT NULL,
        CONSTRAINT agency_pkey PRIMARY KEY (code, valid_from)
      );
      CREATE TABLE agency_succession (
        from_code text NOT NULL,
        to_code text NOT NULL,
        effective_on date NOT NULL,
        type text NOT NULL,
        function text,
        source text NOT NULL,
        verified boolean NOT NULL,
        CONSTRAINT agency_succession_pkey PRIMARY KEY (from_code, to_code, effective_on)
      );
      CREATE TABLE agency_function (
        function text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        agency_code text NOT NULL,
        CONSTRAINT agency_function_pkey PRIMARY KEY (function, valid_from)
      );
      CREATE TABLE division (
        code text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        agency_code text NOT NULL,
        kind text NOT NULL,
        name_vi text NOT NULL,
        name_en text NOT NULL,
        CONSTRAINT division_pkey PRIMARY KEY (code, valid_from)
      );
      CREATE TABLE organisation (
        key bigint NOT NULL,
        name text NOT NULL,
        tax_code text NOT NULL,
        CONSTRAINT organisation_pkey PRIMARY KEY (key),
        CONSTRAINT organisation_tax_code UNIQUE (tax_code)
      );
      CREATE TABLE person (
        key bigint NOT NULL,
        name text NOT NULL,
        role text NOT NULL,
        organisation_key bigint,
        CONSTRAINT person_pkey PRIMARY KEY (key)
      );
      CREATE TABLE account (
        login text NOT NULL,
        person_key bigint NOT NULL,
        password_hash text NOT NULL,
        disabled_at timestamptz,
        CONSTRAINT account_pkey PRIMARY KEY (login),
        CONSTRAINT account_person UNIQUE (person_key)
      );
      CREATE TABLE session (
        token_hash bytea NOT NULL,
        person_key bigint NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_pkey PRIMARY KEY (token_hash)
      );
      CREATE INDEX session_person ON session (person_key);
      CREATE TABLE sign_in_attempt (
        subject text NOT NULL,
        window_began_at timestamptz NOT NULL,
        failures integer NOT NULL,
        CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (subject)
      );
      CREATE TABLE membership (
        person_key bigint NOT NULL,
        group_name text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT membership_pkey PRIMARY KEY (person_key, group_name, valid_from)
      );
      CREATE INDEX membership_group ON membership (group_name);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE membership, sign_in_attempt, session, account, person, organisation,
        division, agency_function, agency_succession, agency;`);
  }
}
