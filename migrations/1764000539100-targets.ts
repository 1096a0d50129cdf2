import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The targets of the plan, and what others measured for them. */
export class Targets1764000539100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pci_target (
        id text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        position integer NOT NULL,
        duty_id text NOT NULL,
        measure text NOT NULL,
        rule text NOT NULL,
        threshold double precision,
        base_period text,
        CONSTRAINT pci_target_pkey PRIMARY KEY (id, valid_from)
      );
      CREATE TABLE measured_figure (
        key bigint CONSTRAINT measured_figure_pkey PRIMARY KEY,
        measure text NOT NULL,
        component integer,
        period text NOT NULL,
        value double precision NOT NULL,
        source text NOT NULL,
        source_link text,
        corrects_key bigint,
        reason text,
        entered_by text NOT NULL,
        entered_at timestamptz NOT NULL
      );
      CREATE INDEX measured_figure_of ON measured_figure (measure, period, component);
      CREATE TRIGGER measured_figure_append_only
        BEFORE UPDATE OR DELETE OR TRUNCATE ON measured_figure
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE measured_figure, pci_target');
  }
}
