import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a director asked of a unit beside a report; carried out, checked and followed like a standing duty. */
export class Instructions1764000538910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE duty_instruction (
        period_key bigint CONSTRAINT duty_instruction_pkey PRIMARY KEY,
        report_key bigint NOT NULL,
        text text NOT NULL,
        issuer_code text NOT NULL,
        issued_by text NOT NULL,
        capacity text NOT NULL,
        signed_under text,
        issued_at timestamptz NOT NULL
      );
      CREATE INDEX duty_instruction_report ON duty_instruction (report_key);
      CREATE TRIGGER duty_instruction_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON duty_instruction
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
    await runner.query(
      `INSERT INTO duty_review_rule (term, report_working_days, check_working_days,
         revision_working_days, source, verified) VALUES ('instruction', 0, 2, 2, $1, false)`,
      ['Quy ước của hệ thống; hạn thực hiện do Giám đốc ấn định'],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE duty_instruction;
      DELETE FROM duty_review_rule WHERE term = 'instruction';`);
  }
}
