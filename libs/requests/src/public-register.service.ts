import { isReady, StoredFile } from '@minhbach/documents';
import { Refusal } from '@minhbach/runtime';
import { AskedByService } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PublishedAnswer } from './publication.js';

/** Which entries a list of the register shows; everything given must hold. */
export interface RegisterFilter {
  /** Words in any spelling, with or without accents; the last one may be a beginning. */
  readonly text?: string | undefined;
  readonly agencyCode?: string | undefined;
  /** Of the answer. */
  readonly year?: number | undefined;
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
}

export interface RegisterPage {
  /** The best match first; without words, what was published last. */
  readonly items: readonly PublishedAnswer[];
  /** Null at the end. */
  readonly next: string | null;
}

const columns = `key::text, agency_code AS "agencyCode", subject, items,
  answered_on::text AS "answeredOn", redaction_note AS "redactionNote", published_at AS "publishedAt",
  withdrawn_at AS "withdrawnAt", withdrawal_reason AS "withdrawalReason"`;

/** The register is asked with all of the words; how near they stand, and where, gives the rank. */
const listQuery = `
  WITH asked AS (
    SELECT to_tsquery('simple', replace(nullif(search_words($1), ''), ' ', ' & ') || ':*') AS query),
  found AS (
    SELECT entry.*, coalesce(ts_rank_cd(words, query), 0)::float8 AS rank
    FROM published_answer entry, asked
    WHERE withdrawn_at IS NULL AND (query IS NULL OR words @@ query)
      AND ($2::text IS NULL OR agency_code = $2)
      AND ($3::integer IS NULL OR answered_on BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31)))
  SELECT ${columns}, rank FROM found
  WHERE $4::float8 IS NULL OR (rank, found.key) < ($4::float8, $5::bigint)
  ORDER BY rank DESC, found.key DESC LIMIT $6`;

/**
 * What is like a text is what has many of its pairs of neighbouring words: one syllable of Vietnamese says little,
 * two make a word. Two of five pairs are enough, and five are enough of however many.
 */
const similarQuery = `
  WITH words AS (
    SELECT word, lead(word) OVER (ORDER BY place) AS following
    FROM unnest(string_to_array(search_words($1), ' ')) WITH ORDINALITY AS w (word, place)
    WHERE place <= $2 AND word <> ''),
  pairs AS (
    SELECT DISTINCT phraseto_tsquery('simple', word || ' ' || following) AS pair FROM words
    WHERE following IS NOT NULL AND word || ' ' || following <> ALL ($3::text[])),
  asked AS (
    SELECT string_agg(pair::text, ' | ')::tsquery AS any_pair, count(*) AS total FROM pairs)
  SELECT ${columns}, hits.count
  FROM asked, published_answer entry
  CROSS JOIN LATERAL (SELECT count(*) FROM pairs WHERE entry.words @@ pair) AS hits
  WHERE withdrawn_at IS NULL AND entry.words @@ any_pair
    AND hits.count >= least(ceil(total * 0.4), 5)
  ORDER BY hits.count DESC, ts_rank(entry.words, any_pair) DESC, key DESC LIMIT $4`;

/** Pairs that stand in every request and tell none from another, as they are folded. */
const commonPairs = [
  ...[
    'cung cap',
    'cap thong',
    'thong tin',
    'yeu cau',
    'de nghi',
    'van ban',
    've viec',
    'doanh nghiep',
  ],
  ...['cong ty', 'co quan', 'uy ban', 'ban nhan', 'nhan dan', 'dia ban', 'ban tinh', 'vinh long'],
];

const wordsLookedAt = 60;

/** Reads the public register. Everybody may. */
@Injectable()
export class PublicRegister {
  constructor(private readonly dataSource: DataSource) {}

  async list({ text = '', agencyCode, year, limit, after }: RegisterFilter): Promise<RegisterPage> {
    const [rank, key] = placeIn(after);
    const rows = await this.dataSource.query<(PublishedAnswer & { rank: number })[]>(listQuery, [
      ...[text, agencyCode ?? null, year ?? null],
      ...[rank, key, limit + 1],
    ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last ? `${String(last.rank)}_${last.key}` : null;
    return { items, next };
  }

  /** An entry, also one that was withdrawn; null when there never was one. */
  async read(key: string): Promise<PublishedAnswer | null> {
    const [entry] = await this.dataSource.query<PublishedAnswer[]>(
      `SELECT ${columns} FROM published_answer WHERE key = $1`,
      [key],
    );
    return entry ?? null;
  }

  /** A file of an entry as it is kept; null when the entry has none such, or nobody may have it any more. */
  @AskedByService()
  async file({ items }: PublishedAnswer, key: string): Promise<StoredFile | null> {
    const isListed = items.some(({ files = [] }) => files.some((file) => file.key === key));
    const file = isListed ? await this.dataSource.manager.findOneBy(StoredFile, { key }) : null;
    return file && isReady(file) ? file : null;
  }

  /** Entries that may answer what somebody is writing, the likest first. */
  async similarTo(text: string, limit: number): Promise<PublishedAnswer[]> {
    return this.dataSource.query<PublishedAnswer[]>(similarQuery, [
      ...[text, wordsLookedAt, commonPairs, limit],
    ]);
  }

  /** Codes of the agencies and years that have entries, for the filters. */
  async scope(): Promise<{ readonly agencyCodes: string[]; readonly years: number[] }> {
    const rows = await this.dataSource.query<{ agencyCode: string; year: number }[]>(
      `SELECT DISTINCT agency_code AS "agencyCode", extract(year FROM answered_on)::integer AS year
       FROM published_answer WHERE withdrawn_at IS NULL`,
    );
    const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
    return { agencyCodes: [...new Set(rows.map(({ agencyCode }) => agencyCode))].sort(), years };
  }
}

function placeIn(cursor: string | undefined): [rank: string | null, key: string | null] {
  if (cursor === undefined) return [null, null];
  const [, rank = '', key = ''] =
    /^(\d{1,3}(?:\.\d{1,20})?(?:e-\d{1,2})?)_([1-9]\d{0,15})$/.exec(cursor) ?? [];
  if (key === '') throw new Refusal('invalid-cursor', 'The place to go on from is not known.');
  return [rank, key];
}
