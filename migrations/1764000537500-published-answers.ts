import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The public register of answers, searched without accents. Folding, words and index are the database's own, so that
 * what is stored and what is asked are folded by the same function; no extension is needed.
 */
export class PublishedAnswers1764000537500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_words(given text) RETURNS text
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN trim(regexp_replace(
          lower(translate(regexp_replace(normalize(given, NFD), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd')),
          '[^a-z0-9]+', ' ', 'g'));

      CREATE FUNCTION published_answer_words(subject text, items jsonb) RETURNS tsvector
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        BEGIN ATOMIC
          SELECT setweight(to_tsvector('simple'::regconfig, search_words(subject)), 'A')
            || setweight(to_tsvector('simple'::regconfig,
                 search_words(coalesce(string_agg(item ->> 'question', ' '), ''))), 'B')
            || setweight(to_tsvector('simple'::regconfig,
                 search_words(coalesce(string_agg(item ->> 'answer', ' '), ''))), 'D')
          FROM jsonb_array_elements(items) AS item;
        END;

      CREATE TABLE published_answer (
        key bigint NOT NULL,
        request_key bigint NOT NULL,
        agency_code text NOT NULL,
        subject text NOT NULL,
        items jsonb NOT NULL,
        answered_on date NOT NULL,
        redaction_note text,
        published_at timestamptz NOT NULL,
        published_by text NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_by text,
        withdrawal_reason text,
        words tsvector NOT NULL GENERATED ALWAYS AS (published_answer_words(subject, items)) STORED,
        CONSTRAINT published_answer_pkey PRIMARY KEY (key),
        CONSTRAINT published_answer_withdrawal CHECK (
          (withdrawn_at IS NULL) = (withdrawn_by IS NULL)
          AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
      );
      CREATE UNIQUE INDEX published_answer_request ON published_answer (request_key)
        WHERE withdrawn_at IS NULL;
      CREATE INDEX published_answer_words ON published_answer USING gin (words)
        WHERE withdrawn_at IS NULL;
      CREATE INDEX published_answer_agency ON published_answer (agency_code, key)
        WHERE withdrawn_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE published_answer;
      DROP FUNCTION published_answer_words(text, jsonb);
      DROP FUNCTION search_words(text);`);
  }
}
