import { type MigrationInterface, type QueryRunner } from 'typeorm';

const appendOnly = [
  ...['review_conclusion', 'review_approval', 'finding_answer', 'finding_check'],
  ...['accountability_proposal', 'accountability_decision'],
];

/** Working days by what ended; none of them is in the plan. The columns are those of the table. */
const rules = [
  ['month', 10, 2, 3, 5, 3, 5],
  ['quarter', 15, 3, 3, 5, 3, 5],
] as const;

/** Reviews of units, their findings, and who is to answer for what was not put right. */
export class UnitReviews1764000539300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reviews);
    await runner.query(findings);
    await runner.query(accountability);
    for (const table of appendOnly) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only
          BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
    }
    for (const rule of rules) {
      await runner.query(
        `INSERT INTO unit_review_rule (term, review_working_days, approval_working_days,
           check_working_days, patience_working_days, proposal_working_days, decision_working_days,
           source, verified) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, false)`,
        [...rule, 'Quy ước của hệ thống; Kế hoạch không quy định'],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE accountability_decision, accountability_proposal, finding_check,
      finding_answer, review_finding, review_approval, review_conclusion, unit_review,
      unit_review_rule`);
  }
}

const reviews = `
  CREATE TABLE unit_review_rule (
    term text CONSTRAINT unit_review_rule_pkey PRIMARY KEY,
    review_working_days integer NOT NULL,
    approval_working_days integer NOT NULL,
    check_working_days integer NOT NULL,
    patience_working_days integer NOT NULL,
    proposal_working_days integer NOT NULL,
    decision_working_days integer NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL
  );
  CREATE TABLE unit_review (
    key bigint CONSTRAINT unit_review_pkey PRIMARY KEY,
    term text NOT NULL,
    period text NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    unit_code text NOT NULL,
    unit_name text NOT NULL,
    agency_code text NOT NULL,
    reviewer_code text NOT NULL,
    department_code text NOT NULL,
    opened_on date NOT NULL,
    due_on date NOT NULL,
    process_instance_key bigint,
    CONSTRAINT unit_review_once UNIQUE (unit_code, period)
  );
  CREATE INDEX unit_review_by_period ON unit_review (period);
  CREATE INDEX unit_review_instance ON unit_review (process_instance_key);
  CREATE TABLE review_conclusion (
    key bigint CONSTRAINT review_conclusion_pkey PRIMARY KEY,
    review_key bigint NOT NULL,
    assessment text NOT NULL,
    findings jsonb NOT NULL,
    concluded_by text NOT NULL,
    concluded_at timestamptz NOT NULL,
    concluded_on date NOT NULL
  );
  CREATE INDEX review_conclusion_review ON review_conclusion (review_key);
  CREATE TABLE review_approval (
    conclusion_key bigint CONSTRAINT review_approval_pkey PRIMARY KEY,
    review_key bigint NOT NULL,
    approved boolean NOT NULL,
    reason text,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL
  );
  CREATE INDEX review_approval_review ON review_approval (review_key);`;

const findings = `
  CREATE TABLE review_finding (
    key bigint CONSTRAINT review_finding_pkey PRIMARY KEY,
    review_key bigint NOT NULL,
    number integer NOT NULL,
    duty_id text,
    text text NOT NULL,
    due_on date NOT NULL,
    unanswered_on date,
    process_instance_key bigint
  );
  CREATE INDEX review_finding_review ON review_finding (review_key);
  CREATE INDEX review_finding_instance ON review_finding (process_instance_key);
  CREATE TRIGGER review_finding_stays
    BEFORE UPDATE ON review_finding FOR EACH ROW
    WHEN (OLD.text <> NEW.text OR OLD.due_on <> NEW.due_on
      OR (OLD.unanswered_on IS NOT NULL AND OLD.unanswered_on IS DISTINCT FROM NEW.unanswered_on))
    EXECUTE FUNCTION refuse_change();
  CREATE TABLE finding_answer (
    key bigint CONSTRAINT finding_answer_pkey PRIMARY KEY,
    finding_key bigint NOT NULL,
    text text NOT NULL,
    evidence text NOT NULL,
    due_on date NOT NULL,
    answered_by text NOT NULL,
    answered_at timestamptz NOT NULL,
    answered_on date NOT NULL
  );
  CREATE INDEX finding_answer_finding ON finding_answer (finding_key);
  CREATE TABLE finding_check (
    answer_key bigint CONSTRAINT finding_check_pkey PRIMARY KEY,
    finding_key bigint NOT NULL,
    outcome text NOT NULL,
    reason text,
    new_due_on date,
    checked_by text NOT NULL,
    checked_at timestamptz NOT NULL
  );
  CREATE INDEX finding_check_finding ON finding_check (finding_key);`;

const accountability = `
  CREATE TABLE accountability_proposal (
    key bigint CONSTRAINT accountability_proposal_pkey PRIMARY KEY,
    finding_key bigint NOT NULL,
    is_proposed boolean NOT NULL,
    text text NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamptz NOT NULL
  );
  CREATE INDEX accountability_proposal_finding ON accountability_proposal (finding_key);
  CREATE TABLE accountability_decision (
    proposal_key bigint CONSTRAINT accountability_decision_pkey PRIMARY KEY,
    finding_key bigint NOT NULL,
    outcome text NOT NULL,
    reason text,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL,
    capacity text NOT NULL,
    signed_under text
  );
  CREATE INDEX accountability_decision_finding ON accountability_decision (finding_key);`;
