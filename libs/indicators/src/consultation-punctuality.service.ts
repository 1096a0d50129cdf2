import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { enoughCases } from './definitions.js';
import type { Period } from './request-case.js';

/** Late are the opinions that came after their day, and those that are owed since. */
export const opinionStates = ['in-time', 'late', 'waiting'] as const;

export type OpinionState = (typeof opinionStates)[number];

export type OpinionCounts = Readonly<Record<OpinionState, number>>;

/** How one agency or division answers those that consult it. */
export interface UnitPunctuality {
  readonly unitCode: string;
  readonly counts: OpinionCounts;
  /** Whether those that were due are enough to say anything. */
  readonly enough: boolean;
}

/** An opinion that was asked for, and the request that it was asked for. */
export interface AskedFor {
  readonly key: string;
  readonly requestKey: string;
  readonly code: string;
  readonly title: string;
  readonly agencyCode: string | null;
  readonly unitCode: string;
  readonly askedOn: string;
  readonly dueOn: string;
  readonly answeredOn: string | null;
}

export interface OpinionQuery extends Period {
  readonly unitCode?: string | undefined;
  readonly state?: OpinionState | undefined;
}

export interface OpinionPage {
  /** Of all pages together. */
  readonly count: number;
  readonly items: readonly AskedFor[];
  readonly next: string | null;
}

/** By the day on which the opinion was due; $3 is today, $4 the unit, $5 the state. */
const asked = `
  SELECT c.key::text AS key, c.request_key::text AS "requestKey", r.code, r.title,
    r.agency_code AS "agencyCode", c.unit_code AS "unitCode", c.asked_on::text AS "askedOn",
    c.due_on::text AS "dueOn", c.answered_on::text AS "answeredOn", state.is AS state
  FROM consultation c JOIN information_request r ON r.key = c.request_key
  CROSS JOIN LATERAL (SELECT CASE WHEN c.answered_on <= c.due_on THEN 'in-time'
    WHEN coalesce(c.answered_on, $3::date) > c.due_on THEN 'late' ELSE 'waiting' END AS is) state
  WHERE c.due_on BETWEEN $1::date AND $2::date AND ($4::text IS NULL OR c.unit_code = $4)
    AND ($5::text IS NULL OR state.is = $5)`;

/** How punctually agencies answer when another one consults them. It moves no deadline of the law. */
@Injectable()
export class ConsultationPunctuality {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those with the most late opinions first. */
  async byUnit(query: OpinionQuery): Promise<UnitPunctuality[]> {
    const rows = await this.dataSource.query<{ unitCode: string; counts: OpinionCounts }[]>(
      `SELECT "unitCode", jsonb_build_object(
         'in-time', count(*) FILTER (WHERE state = 'in-time'),
         'late', count(*) FILTER (WHERE state = 'late'),
         'waiting', count(*) FILTER (WHERE state = 'waiting')) AS counts
       FROM (${asked}) asked GROUP BY "unitCode"
       ORDER BY count(*) FILTER (WHERE state = 'late') DESC, count(*) DESC, "unitCode"`,
      await this.valuesOf(query),
    );
    return rows.map(({ unitCode, counts }) => ({
      ...{ unitCode, counts, enough: counts['in-time'] + counts.late >= enoughCases },
    }));
  }

  /** By key: as many as the count with the same question. */
  async opinions(
    query: OpinionQuery,
    { after, limit }: { readonly after: string; readonly limit: number },
  ): Promise<OpinionPage> {
    const values = await this.valuesOf(query);
    const [{ count } = { count: 0 }] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM (${asked}) asked`,
      values,
    );
    const rows = await this.dataSource.query<AskedFor[]>(
      `SELECT * FROM (${asked}) asked WHERE key::bigint > $6::bigint ORDER BY key::bigint LIMIT $7`,
      [...values, after, limit + 1],
    );
    const items = rows.slice(0, limit);
    return { count, items, next: rows.length > limit ? (items.at(-1)?.key ?? null) : null };
  }

  private async valuesOf({ from, to, unitCode, state }: OpinionQuery): Promise<unknown[]> {
    return [from, to, localDateOf(await this.clock.now()), unitCode, state];
  }
}
