import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = 'working_calendar, calendar_exception, clock_ledger';

/** Calendars and clock ledgers. All three tables only grow: for the application role and for everybody else. */
export class LegalTime1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE working_calendar (
        version integer NOT NULL,
        weekly_pattern integer[] NOT NULL,
        confirmed_years integer[] NOT NULL,
        cut_off text,
        receipt_on_day_off_moves_forward boolean NOT NULL,
        published_at timestamptz NOT NULL,
        published_by text NOT NULL,
        CONSTRAINT working_calendar_pkey PRIMARY KEY (version)
      );
      CREATE TABLE calendar_exception (
        calendar_version integer NOT NULL,
        date date NOT NULL,
        kind text NOT NULL,
        reason_vi text NOT NULL,
        reason_en text NOT NULL,
        decision_number text,
        source text NOT NULL,
        status text NOT NULL,
        CONSTRAINT calendar_exception_pkey PRIMARY KEY (calendar_version, date)
      );
      CREATE TABLE clock_ledger (
        subject_type text NOT NULL,
        subject_key bigint NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL,
        effective_on date NOT NULL,
        effective_at timestamptz,
        recorded_at timestamptz NOT NULL,
        actor text NOT NULL,
        basis text,
        evidence text,
        data jsonb NOT NULL,
        CONSTRAINT clock_ledger_pkey PRIMARY KEY (subject_type, subject_key, position)
      );`);
    await this.refuseChanges(runner);
    await this.grant(runner, process.env.APP_ROLE ?? 'minhbach_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES}; DROP FUNCTION refuse_change();`);
  }

  /** Grants do not bind an owner, and small installations use one role for both. */
  private async refuseChanges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $$;`);
    for (const table of TABLES.split(', ')) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
    }
  }

  private async grant(runner: QueryRunner, role: string): Promise<void> {
    const [found] = (await runner.query(
      'SELECT quote_ident(rolname) AS name FROM pg_roles WHERE rolname = $1',
      [role],
    )) as { name: string }[];
    if (!found) return;
    await runner.query(`
      REVOKE ALL ON ${TABLES} FROM ${found.name};
      GRANT SELECT, INSERT ON ${TABLES} TO ${found.name};`);
  }
}
