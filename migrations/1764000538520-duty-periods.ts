import { type MigrationInterface, type QueryRunner } from 'typeorm';

const appendOnly = ['duty_result', 'duty_check'];

/** Working days to report, to check and to put right, by what ended. None of them is in the plan. */
const rules = [
  ['week', 2, 1, 1],
  ['month', 3, 2, 2],
  ['quarter', 5, 3, 2],
  ['half-year', 5, 3, 2],
  ['year', 10, 5, 3],
] as const;

/** Periods of the standing duties, what their owners say of them, and what the Centre makes of that. */
export class DutyPeriods1764000538520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE duty_review_rule (
        term text CONSTRAINT duty_review_rule_pkey PRIMARY KEY,
        report_working_days integer NOT NULL,
        check_working_days integer NOT NULL,
        revision_working_days integer NOT NULL,
        source text NOT NULL,
        verified boolean NOT NULL
      );
      CREATE TABLE duty_period (
        key bigint CONSTRAINT duty_period_pkey PRIMARY KEY,
        duty_id text NOT NULL,
        duty_from date NOT NULL,
        term text NOT NULL,
        period text NOT NULL,
        owner_code text NOT NULL,
        owner_name text NOT NULL,
        agency_code text NOT NULL,
        opened_on date NOT NULL,
        due_on date NOT NULL,
        process_instance_key bigint,
        CONSTRAINT duty_period_once UNIQUE (duty_id, owner_code, period)
      );
      CREATE INDEX duty_period_by_period ON duty_period (period);
      CREATE INDEX duty_period_instance ON duty_period (process_instance_key);
      CREATE TABLE duty_result (
        key bigint CONSTRAINT duty_result_pkey PRIMARY KEY,
        period_key bigint NOT NULL,
        outcome text NOT NULL,
        summary text NOT NULL,
        evidence text,
        reported_by text NOT NULL,
        reported_at timestamptz NOT NULL,
        reported_on date NOT NULL
      );
      CREATE INDEX duty_result_period ON duty_result (period_key);
      CREATE TABLE duty_check (
        result_key bigint CONSTRAINT duty_check_pkey PRIMARY KEY,
        period_key bigint NOT NULL,
        accepted boolean NOT NULL,
        reason text,
        new_due_on date,
        checked_by text NOT NULL,
        checked_at timestamptz NOT NULL
      );
      CREATE INDEX duty_check_period ON duty_check (period_key);`);
    for (const table of appendOnly) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only
          BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
    }
    for (const rule of rules) {
      await runner.query(
        `INSERT INTO duty_review_rule (term, report_working_days, check_working_days,
           revision_working_days, source, verified) VALUES ($1, $2, $3, $4, $5, false)`,
        [...rule, 'Quy ước của hệ thống; Kế hoạch không quy định'],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE duty_check, duty_result, duty_period, duty_review_rule');
  }
}
