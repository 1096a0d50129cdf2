import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was handed in, decided and missed stays as it is. */
const appendOnly = ['report_version', 'report_decision', 'report_lateness'];

/** The monthly report: periods, parts, versions, decisions, missed dates, and the rule of its dates. */
export class Reports1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reporting_rule (
        id text NOT NULL,
        valid_from date NOT NULL,
        parts_before_day integer NOT NULL,
        synthesis_before_day integer NOT NULL,
        before_mode text NOT NULL,
        roll text NOT NULL,
        intake_ends_on_day integer NOT NULL,
        escalation_day integer NOT NULL,
        revision_working_days integer NOT NULL,
        source text NOT NULL,
        verified boolean NOT NULL,
        CONSTRAINT reporting_rule_pkey PRIMARY KEY (id)
      );
      CREATE TABLE report (
        key bigint NOT NULL,
        period text NOT NULL,
        agency_code text NOT NULL,
        agency_name text NOT NULL,
        issuer_code text NOT NULL,
        process_instance_key bigint NOT NULL,
        opened_on date NOT NULL,
        opened_at timestamptz NOT NULL,
        opened_by text NOT NULL,
        rule_id text NOT NULL,
        intake_ends_on date NOT NULL,
        issued_on date,
        CONSTRAINT report_pkey PRIMARY KEY (key),
        CONSTRAINT report_period UNIQUE (period),
        CONSTRAINT report_instance UNIQUE (process_instance_key)
      );
      CREATE TABLE report_part (
        key bigint NOT NULL,
        report_key bigint NOT NULL,
        kind text NOT NULL,
        unit_code text NOT NULL,
        unit_name text NOT NULL,
        due_on date NOT NULL,
        submitted_on date,
        CONSTRAINT report_part_pkey PRIMARY KEY (key),
        CONSTRAINT report_part_unit UNIQUE (report_key, unit_code)
      );
      CREATE TABLE report_version (
        key bigint NOT NULL,
        part_key bigint NOT NULL,
        number integer NOT NULL,
        nothing_to_report boolean NOT NULL,
        content jsonb NOT NULL,
        includes jsonb,
        prepared_by text NOT NULL,
        prepared_at timestamptz NOT NULL,
        prepared_on date NOT NULL,
        CONSTRAINT report_version_pkey PRIMARY KEY (key),
        CONSTRAINT report_version_number UNIQUE (part_key, number)
      );
      CREATE TABLE report_decision (
        key bigint NOT NULL,
        part_key bigint NOT NULL,
        version_key bigint NOT NULL,
        outcome text NOT NULL,
        role text NOT NULL,
        decided_by text NOT NULL,
        decided_at timestamptz NOT NULL,
        decided_on date NOT NULL,
        reason text,
        new_due_on date,
        instructions text,
        CONSTRAINT report_decision_pkey PRIMARY KEY (key)
      );
      CREATE INDEX report_decision_part ON report_decision (part_key);
      CREATE TABLE report_lateness (
        part_key bigint NOT NULL,
        due_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT report_lateness_pkey PRIMARY KEY (part_key, due_on)
      );`);
    for (const table of appendOnly) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
    }
    await runner.query(
      `INSERT INTO reporting_rule (id, valid_from, parts_before_day, synthesis_before_day, before_mode,
         roll, intake_ends_on_day, escalation_day, revision_working_days, source, verified)
       VALUES ('plan-2020-literal', '2020-01-01', 5, 10, 'LITERAL', 'NONE', 7, 12, 1, $1, false)`,
      [
        'Kế hoạch nâng cao chỉ số 3 (tính minh bạch) của PCI năm 2020 và những năm tiếp theo, mục III',
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE report_lateness, report_decision, report_version, report_part, report, reporting_rule;`);
  }
}
