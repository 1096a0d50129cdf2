import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PublicationDecision } from './publication-decision.entity.js';
import { PublicationLinkEvent } from './publication-link-event.entity.js';
import { PublicationLink } from './publication-link.entity.js';
import { PublicationProposal } from './publication-proposal.entity.js';
import type { Publication } from './publication.entity.js';

/** How far a document is. */
export const publicationStates = [
  'proposed',
  'returned',
  'approved',
  'published',
  'withdrawn',
] as const;

export type PublicationState = (typeof publicationStates)[number];

/** How it stands against its due date. `waiting` is neither public nor late; `no-limit` is public, and no rule fixes when. */
export const publicationTimings = ['on-time', 'late', 'waiting', 'no-limit'] as const;

export type PublicationTiming = (typeof publicationTimings)[number];

/** A document with how it stands. */
export interface PublicationStanding extends Publication {
  readonly subjectVi: string;
  readonly subjectEn: string;
  /** Of the newest proposal. */
  readonly numberSymbol: string;
  readonly title: string;
  readonly isMarked: boolean;
  readonly state: PublicationState;
  /** Null when it is withdrawn. */
  readonly timing: PublicationTiming | null;
  readonly deadLinks: number;
}

export interface PublicationFilter {
  readonly owner?: string | undefined;
  readonly subject?: string | undefined;
  /** First and last day of the documents' dates. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly state?: PublicationState | undefined;
  readonly timing?: PublicationTiming | undefined;
  /** Only what was withdrawn, or only what was not. */
  readonly isWithdrawn?: boolean | undefined;
  /** Only those of which a link is dead. */
  readonly isDead?: boolean | undefined;
  /** Only what is older than this key. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** What names a document where only its process is known. */
type InstanceOfPublication = Pick<
  PublicationStanding,
  'key' | 'numberSymbol' | 'title' | 'ownerCode' | 'processInstanceKey'
>;

export interface PublicationHistory {
  readonly proposals: readonly PublicationProposal[];
  readonly decisions: readonly PublicationDecision[];
  readonly links: readonly PublicationLink[];
  readonly events: readonly PublicationLinkEvent[];
}

/** All documents as they stand on the day $1; the driver gives keys as text. */
export const standings = `
  SELECT p.key, p.subject_id AS "subjectId", p.subject_from::text AS "subjectFrom",
    p.owner_code AS "ownerCode", p.owner_name AS "ownerName", p.document_on::text AS "documentOn",
    p.places, p.due_on::text AS "dueOn", p.published_on::text AS "publishedOn",
    p.lag_working_days AS "lagWorkingDays", p.withdrawn_on::text AS "withdrawnOn",
    p.process_instance_key::text AS "processInstanceKey",
    s.name_vi AS "subjectVi", s.name_en AS "subjectEn",
    newest.number_symbol AS "numberSymbol", newest.title, newest.is_marked AS "isMarked",
    CASE WHEN p.withdrawn_on IS NOT NULL THEN 'withdrawn'
      WHEN p.published_on IS NOT NULL THEN 'published'
      WHEN d.approved IS NULL THEN 'proposed' WHEN d.approved THEN 'approved'
      ELSE 'returned' END AS state,
    CASE WHEN p.withdrawn_on IS NOT NULL THEN NULL
      WHEN p.due_on IS NULL THEN CASE WHEN p.published_on IS NULL THEN 'waiting' ELSE 'no-limit' END
      WHEN coalesce(p.published_on, $1::date) > p.due_on THEN 'late'
      WHEN p.published_on IS NULL THEN 'waiting' ELSE 'on-time' END AS timing,
    (SELECT count(*)::integer FROM publication_link l
      WHERE l.publication_key = p.key AND l.dead_since IS NOT NULL) AS "deadLinks"
  FROM publication p
  JOIN publication_subject s ON s.id = p.subject_id AND s.valid_from = p.subject_from
  JOIN LATERAL (SELECT * FROM publication_proposal r WHERE r.publication_key = p.key
    ORDER BY r.key DESC LIMIT 1) newest ON true
  LEFT JOIN publication_decision d ON d.proposal_key = newest.key`;

/** Reads how documents stand that are to be published. */
@Injectable()
export class Publications {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest first: as many as asked for, and one more where there are more. */
  async list(filter: PublicationFilter, today: string): Promise<PublicationStanding[]> {
    const { owner, subject, from, to, state, timing, isDead, isWithdrawn, after, limit } = filter;
    return this.dataSource.query<PublicationStanding[]>(
      `SELECT * FROM (${standings}) q
       WHERE ($2::text IS NULL OR "ownerCode" = $2) AND ($3::text IS NULL OR "subjectId" = $3)
         AND ($4::text IS NULL OR "documentOn" >= $4) AND ($5::text IS NULL OR "documentOn" <= $5)
         AND ($6::text IS NULL OR state = $6) AND ($7::text IS NULL OR timing = $7)
         AND ($8::boolean IS NULL OR ("deadLinks" > 0) = $8)
         AND ($9::boolean IS NULL OR (state = 'withdrawn') = $9)
         AND ($10::bigint IS NULL OR key < $10)
       ORDER BY key DESC LIMIT $11`,
      [
        ...[today, owner ?? null, subject ?? null, from ?? null, to ?? null],
        ...[state ?? null, timing ?? null, isDead ?? null, isWithdrawn ?? null, after ?? null],
        limit + 1,
      ],
    );
  }

  /** Null when there is no such document. */
  async read(key: string, today: string): Promise<PublicationStanding | null> {
    const rows = await this.dataSource.query<PublicationStanding[]>(
      `${standings} WHERE p.key = $2`,
      [today, key],
    );
    return rows[0] ?? null;
  }

  /** Everything that was written down about it, the oldest first. */
  async historyOf(publicationKey: string): Promise<PublicationHistory> {
    const { manager } = this.dataSource;
    const byKey = { where: { publicationKey }, order: { key: 'ASC' } } as const;
    const [proposals, decisions, links, events] = await Promise.all([
      manager.find(PublicationProposal, byKey),
      manager.findBy(PublicationDecision, { publicationKey }),
      manager.findBy(PublicationLink, { publicationKey }),
      manager.find(PublicationLinkEvent, byKey),
    ]);
    return { proposals, decisions, links, events };
  }

  /** Those that are carried by these process instances; their keys are decimal. */
  async ofInstances(rootKeys: readonly string[]): Promise<InstanceOfPublication[]> {
    return this.dataSource.query<InstanceOfPublication[]>(
      `SELECT p.key::text, newest.number_symbol AS "numberSymbol", newest.title,
         p.owner_code AS "ownerCode", p.process_instance_key::text AS "processInstanceKey"
       FROM publication p
       JOIN LATERAL (SELECT * FROM publication_proposal r WHERE r.publication_key = p.key
         ORDER BY r.key DESC LIMIT 1) newest ON true
       WHERE p.process_instance_key = ANY($1::bigint[])`,
      [rootKeys],
    );
  }
}
