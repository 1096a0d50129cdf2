import type { Agency } from '@minhbach/agencies';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PublicationCatalogue, type CatalogueEntry } from './publication-catalogue.service.js';
import { standings } from './publications.service.js';
import { isStale } from './rhythm.js';

/** Counts of documents by their dates; what was withdrawn is in none of them. */
export interface PublicationCounts {
  readonly documents: number;
  readonly onTime: number;
  /** Public after the due date, or not public although it has passed. */
  readonly late: number;
  /** Neither public nor late. */
  readonly waiting: number;
  /** Public, where no rule fixes when. */
  readonly noLimit: number;
  /** Documents with a dead link. */
  readonly dead: number;
  /** The lower median of the lags in working days of what is public; null when nothing is. */
  readonly medianLag: number | null;
}

export interface EntryCoverage extends PublicationCounts {
  readonly entry: CatalogueEntry;
  /** Those of its owners from whom nothing new came in a whole period. */
  readonly staleOwners: readonly string[];
}

export interface UnitCoverage extends PublicationCounts {
  readonly unit: Agency;
  /** Ids of its entries about which nothing new came in a whole period. */
  readonly staleSubjects: readonly string[];
}

export interface PublicationCoverage {
  readonly entries: readonly EntryCoverage[];
  readonly units: readonly UnitCoverage[];
}

type Counted = PublicationCounts & {
  readonly subjectId: string | null;
  readonly ownerCode: string | null;
};

interface Newest {
  readonly subjectId: string;
  readonly ownerCode: string;
  readonly newestOn: string;
}

const none: PublicationCounts = {
  ...{ documents: 0, onTime: 0, late: 0, waiting: 0, noLimit: 0, dead: 0, medianLag: null },
};

/** How much of the catalogue is public, how soon, and what has gone stale. */
@Injectable()
export class PublicationCoverages {
  constructor(
    private readonly dataSource: DataSource,
    private readonly catalogue: PublicationCatalogue,
  ) {}

  /** Over documents dated from `from` to `to`; lateness, dead links and staleness are those of `today`. */
  async of(from: string, to: string, today: string): Promise<PublicationCoverage> {
    const [entries, counted, newest] = await Promise.all([
      this.catalogue.entriesOn(today),
      this.count(from, to, today),
      this.newestOfEach(),
    ]);
    const stale = entries.flatMap((entry) => staleOf(entry, newest, today));
    const units = new Map(
      entries.flatMap(({ owners }) => owners).map((owner) => [owner.code, owner]),
    );
    return {
      entries: entries.map((entry) => ({
        ...countsOf(counted.find(({ subjectId }) => subjectId === entry.subject.id)),
        entry,
        staleOwners: stale
          .filter(({ subjectId }) => subjectId === entry.subject.id)
          .map(({ ownerCode }) => ownerCode),
      })),
      units: [...units.values()].map((unit) => ({
        ...countsOf(counted.find(({ ownerCode }) => ownerCode === unit.code)),
        unit,
        staleSubjects: stale
          .filter(({ ownerCode }) => ownerCode === unit.code)
          .map(({ subjectId }) => subjectId),
      })),
    };
  }

  private async count(from: string, to: string, today: string): Promise<Counted[]> {
    const timed = (timing: string) => `count(*) FILTER (WHERE timing = '${timing}')::integer`;
    return this.dataSource.query<Counted[]>(
      `SELECT "subjectId", "ownerCode", count(*)::integer AS documents,
         ${timed('on-time')} AS "onTime", ${timed('late')} AS late,
         ${timed('waiting')} AS waiting, ${timed('no-limit')} AS "noLimit",
         count(*) FILTER (WHERE "deadLinks" > 0)::integer AS dead,
         percentile_disc(0.5) WITHIN GROUP (ORDER BY "lagWorkingDays") AS "medianLag"
       FROM (${standings}) q
       WHERE timing IS NOT NULL AND "documentOn" BETWEEN $2 AND $3
       GROUP BY GROUPING SETS (("subjectId"), ("ownerCode"))`,
      [today, from, to],
    );
  }

  private async newestOfEach(): Promise<Newest[]> {
    return this.dataSource.query<Newest[]>(
      `SELECT subject_id AS "subjectId", owner_code AS "ownerCode",
         max(document_on)::text AS "newestOn"
       FROM publication WHERE published_on IS NOT NULL GROUP BY subject_id, owner_code`,
    );
  }
}

function staleOf(
  { subject, owners }: CatalogueEntry,
  newest: readonly Newest[],
  today: string,
): { subjectId: string; ownerCode: string }[] {
  const newestOf = (owner: string) =>
    newest.find(({ subjectId, ownerCode }) => subjectId === subject.id && ownerCode === owner);
  return owners
    .filter(({ code }) =>
      isStale(subject.rhythm, newestOf(code)?.newestOn ?? null, subject.validFrom, today),
    )
    .map(({ code }) => ({ subjectId: subject.id, ownerCode: code }));
}

function countsOf(row: PublicationCounts | undefined): PublicationCounts {
  if (!row) return none;
  const { documents, onTime, late, waiting, noLimit, dead, medianLag } = row;
  return { documents, onTime, late, waiting, noLimit, dead, medianLag };
}
