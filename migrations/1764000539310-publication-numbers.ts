import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A document's number belongs to it alone, whoever proposes at the same moment. */
export class PublicationNumbers1764000539310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE publication_number (
        owner_code text NOT NULL,
        document_on date NOT NULL,
        number text NOT NULL,
        publication_key bigint NOT NULL,
        CONSTRAINT publication_number_pkey PRIMARY KEY (owner_code, document_on, number)
      );
      CREATE INDEX publication_number_publication ON publication_number (publication_key);
      INSERT INTO publication_number (owner_code, document_on, number, publication_key)
        SELECT p.owner_code, p.document_on, lower(btrim(r.number_symbol)), min(p.key)
        FROM publication p JOIN publication_proposal r ON r.publication_key = p.key
        WHERE p.withdrawn_on IS NULL GROUP BY 1, 2, 3;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE publication_number');
  }
}
