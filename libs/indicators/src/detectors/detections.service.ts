import { localDateOf, type CompiledCalendar } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseStore } from '../case-store.service.js';
import type { Period } from '../request-case.js';
import type { AgencyDetector, CaseDetector, ClosedCounts, Detector } from './detector.js';
import { detectors } from './detectors.js';
import { closedCounts, reviewedCases } from './reviewed-cases.js';
import type { ReviewedCase } from './reviewed-case.js';

type AgencyCounts = ClosedCounts & { readonly agencyCode: string | null };

/** What a detector found in a period. */
export interface Detection {
  readonly detector: Detector;
  /** Of a detector that looks at cases: how many it found. */
  readonly count: number;
  /** The first of them, by the day on which they were closed. */
  readonly cases: readonly ReviewedCase[];
  /** Of a detector that looks at agencies: those that it found. */
  readonly agencies: readonly AgencyCounts[];
}

export interface DetectionQuestion extends Period {
  readonly agencyCode?: string | undefined;
}

const mostShown = 50;

/** Asks every detector about the requests that were closed in a period. */
@Injectable()
export class Detections {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: CaseStore,
    private readonly legalTime: LegalTimeService,
    private readonly clock: Clock,
  ) {}

  /** In the order of the detectors. */
  async of({ from, to, agencyCode }: DetectionQuestion): Promise<Detection[]> {
    await this.store.catchUp(localDateOf(await this.clock.now()));
    const values = [from, to, agencyCode ?? null];
    const [counts, cases, calendar] = await Promise.all([
      this.dataSource.query<AgencyCounts[]>(closedCounts, values),
      this.dataSource.query<ReviewedCase[]>(reviewedCases, values),
      this.legalTime.currentCalendar(),
    ]);
    return detectors.map((detector) =>
      detector.looksAt === 'cases'
        ? amongCases(detector, cases, calendar)
        : amongAgencies(detector, counts),
    );
  }
}

function amongCases(
  detector: CaseDetector,
  cases: readonly ReviewedCase[],
  calendar: CompiledCalendar,
): Detection {
  const found = cases.filter((each) => detector.isTripped(each, calendar));
  return { detector, count: found.length, cases: found.slice(0, mostShown), agencies: [] };
}

function amongAgencies(detector: AgencyDetector, counts: readonly AgencyCounts[]): Detection {
  const agencies = counts.filter((each) => detector.isTripped(each));
  return { detector, count: agencies.length, cases: [], agencies };
}
