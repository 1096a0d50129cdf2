import type { Instant, Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { everyHistory, everyInstance } from './archive-sources.js';
import { cursorOf, marksIn, pageOf, type Page } from './page.js';

/** One step of any instance, for whoever looks over all of them: variables stay out. */
export interface AuditedStep {
  readonly rootKey: Key;
  readonly seq: number;
  readonly at: Instant;
  /** A person's id, or `system`. */
  readonly actor: string;
  readonly trigger: string;
  readonly processId: string;
  readonly businessKey: string | null;
}

export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly trigger?: string | undefined;
  readonly processId?: string | undefined;
  /** Instants: from this one on, and before that one. */
  readonly from: Instant;
  readonly before: Instant;
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
}

type Row = Omit<AuditedStep, 'rootKey' | 'at'> & {
  readonly rootKey: string;
  readonly at: Date;
  /** The instant to the microsecond. */
  readonly mark: string;
};

/** The history of all instances, archived ones included. Nothing in it can be changed. */
@Injectable()
export class AuditEntries {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest first. */
  async list(filter: AuditFilter): Promise<Page<AuditedStep>> {
    const { actor = null, trigger = null, processId = null, from, before, limit, after } = filter;
    const [at = null, rootKey = null, seq = null] =
      after === undefined ? [] : marksIn(after, ['instant', 'key', 'number']);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT h.root_key AS "rootKey", h.seq, h.at, h.at::text AS mark, h.actor, h.trigger,
         i.process_id AS "processId", i.business_key AS "businessKey"
       FROM ${everyHistory} h JOIN ${everyInstance} i ON i.key = h.root_key
       WHERE h.at >= $1 AND h.at < $2 AND ($3::text IS NULL OR h.actor = $3)
         AND ($4::text IS NULL OR h.trigger = $4) AND ($5::text IS NULL OR i.process_id = $5)
         AND ($6::timestamptz IS NULL OR (h.at, h.root_key, h.seq) < ($6::timestamptz, $7::bigint, $8::integer))
       ORDER BY h.at DESC, h.root_key DESC, h.seq DESC LIMIT $9`,
      [from, before, actor, trigger, processId, at, rootKey, seq, limit + 1],
    );
    const page = pageOf(rows, limit, (last) =>
      cursorOf([last.mark, Number(last.rootKey), last.seq]),
    );
    return { ...page, items: page.items.map(stepOf) };
  }
}

function stepOf({ mark: _, ...row }: Row): AuditedStep {
  return { ...row, rootKey: Number(row.rootKey), at: row.at.toISOString() };
}
