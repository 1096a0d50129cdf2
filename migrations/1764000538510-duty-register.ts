import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The indicators of component 3 and the standing duties of the plan, both dated. */
export class DutyRegister1764000538510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pci_component (
        pci_year integer NOT NULL,
        number integer NOT NULL,
        name_vi text NOT NULL,
        name_en text NOT NULL,
        lead_functions text[] NOT NULL,
        proxy_vi text NOT NULL,
        proxy_en text NOT NULL,
        CONSTRAINT pci_component_pkey PRIMARY KEY (pci_year, number)
      );
      CREATE TABLE duty (
        id text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        position integer NOT NULL,
        section text NOT NULL,
        name_vi text NOT NULL,
        name_en text NOT NULL,
        owner_functions text[] NOT NULL,
        owner_unit text NOT NULL,
        carriers_vi text,
        carriers_en text,
        cadence text NOT NULL,
        reviewed text[] NOT NULL,
        process_id text,
        components integer[] NOT NULL,
        legal_basis text NOT NULL,
        evidence_vi text NOT NULL,
        evidence_en text NOT NULL,
        CONSTRAINT duty_pkey PRIMARY KEY (id, valid_from)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE duty, pci_component');
  }
}
