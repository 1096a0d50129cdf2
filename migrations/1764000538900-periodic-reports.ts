import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Reports of quarters, half-years and years, which go to the PCI taskforce; the rule of their dates. */
export class PeriodicReports1764000538900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reporting_rule
        ADD chain text NOT NULL DEFAULT 'monthly',
        ADD dispatch_before_day integer,
        ADD acknowledge_working_days integer;
      ALTER TABLE report
        ADD period_to date,
        ADD taskforce_code text,
        ADD acknowledged_on date;
      UPDATE report SET period_to = (to_date(period, 'YYYY-MM') + interval '1 month - 1 day')::date;
      ALTER TABLE report ALTER period_to SET NOT NULL;
      ALTER TABLE report_version ADD months jsonb;`);
    await runner.query(
      `INSERT INTO reporting_rule (id, chain, valid_from, parts_before_day, synthesis_before_day,
         dispatch_before_day, before_mode, roll, intake_ends_on_day, escalation_day,
         revision_working_days, acknowledge_working_days, source, verified)
       VALUES ('taskforce-2020', 'periodic', '2020-01-01', 16, 17, 20, 'INCLUSIVE', 'NEXT_WD', 17, 19,
         1, 2, $1, false)`,
      [
        'Quy ước của hệ thống theo thời điểm chốt số liệu của Nghị định 09/2019/NĐ-CP, Điều 12; Kế hoạch (mục III) không quy định ngày',
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM reporting_rule WHERE chain = 'periodic';
      ALTER TABLE report_version DROP months;
      ALTER TABLE report DROP period_to, DROP taskforce_code, DROP acknowledged_on;
      ALTER TABLE reporting_rule DROP chain, DROP dispatch_before_day, DROP acknowledge_working_days;`);
  }
}
