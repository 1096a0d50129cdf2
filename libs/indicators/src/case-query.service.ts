import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { caseFacts } from './case-facts.js';
import type { Basis } from './membership.js';
import type { Period, RequestCase } from './request-case.js';

/** `none` stands for the cases of which it is not known. */
type Value = string | undefined;

/** What all cases of a question have in common; nothing said is everything. */
export interface CaseFilter {
  readonly agencyCode?: Value;
  /** Component indicator 1–12. */
  readonly subject?: number | undefined;
  readonly channel?: Value;
  readonly complexity?: Value;
  readonly firmSize?: Value;
  readonly regime?: Value;
}

interface CaseQuestion extends CaseFilter, Period {
  readonly asOfOn: string;
  readonly basis: Basis;
}

const dayOf: Readonly<Record<Basis, string>> = {
  due: 'coalesce("dueOn", "closedOn", "submittedOn")',
  submission: '"submittedOn"',
  closing: '"closedOn"',
};

/** Reads the cases behind the figures. Nothing is stored between an event and a figure, so nothing can be typed in. */
@Injectable()
export class CaseQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The cases whose day lies in the period, by key. */
  async list({ asOfOn, from, to, basis, ...filter }: CaseQuestion): Promise<RequestCase[]> {
    const rows = await this.dataSource.query<CaseRow[]>(
      `SELECT * FROM (${caseFacts}) c
       WHERE ${dayOf[basis]} BETWEEN $2 AND $3
         AND ($4::text IS NULL OR coalesce("agencyCode", 'none') = $4)
         AND ($5::integer IS NULL OR subject = $5)
         AND ($6::text IS NULL OR channel = $6)
         AND ($7::text IS NULL OR coalesce(complexity, 'none') = $7)
         AND ($8::text IS NULL OR coalesce("firmSize", 'none') = $8)
         AND ($9::text IS NULL OR regime = $9)
       ORDER BY key`,
      [
        ...[asOfOn, from, to, filter.agencyCode, filter.subject, filter.channel],
        ...[filter.complexity, filter.firmSize, filter.regime],
      ],
    );
    return rows.map(caseOf);
  }
}

interface CaseRow extends Omit<RequestCase, 'pauses'> {
  readonly key?: string;
  readonly waits: readonly { readonly kind: 'pause' | 'resume'; readonly on: string }[];
}

function caseOf({ key: _, waits, ...facts }: CaseRow): RequestCase {
  const pauses = waits.flatMap(({ kind, on }, at) =>
    kind === 'pause' ? [{ from: on, until: waits[at + 1]?.on ?? null }] : [],
  );
  return { ...facts, pauses };
}
