import { DutyPeriods } from '@minhbach/duties';
import { PublicationCoverages } from '@minhbach/publications';
import {
  ReviewFindings,
  UnitReviews,
  type Concluded,
  type Readable,
  type UnitReviewStanding,
} from '@minhbach/reviews';
import { Injectable } from '@nestjs/common';
import { dutyPeriodDto } from '../duties/duty-period-view.js';
import { PersonNames } from '../people/person-names.service.js';
import { conclusionDtos, findingDto, unitReviewDto, type ToldFinding } from './unit-review-view.js';
import type { UnitReviewDetailDto } from './unit-review.dto.js';

/** Puts a review together with what it rests on: the unit's reports on its duties, and what it published. */
@Injectable()
export class ReviewParts {
  constructor(
    private readonly reviews: UnitReviews,
    private readonly findings: ReviewFindings,
    private readonly duties: DutyPeriods,
    private readonly coverages: PublicationCoverages,
    private readonly names: PersonNames,
  ) {}

  async of(
    review: UnitReviewStanding,
    readable: Readable,
    today: string,
  ): Promise<UnitReviewDetailDto> {
    const [concluded, told, standings, coverage] = await Promise.all([
      this.reviews.conclusionsOf(review.key),
      this.findingsOf(review.key, today),
      this.duties.of(review.period, today),
      this.coverages.of(review.fromOn, review.toOn, today),
    ]);
    const nameOf = await this.names.of([...deciders(concluded), ...told.flatMap(writers)]);
    const published = coverage.units.find(({ unit }) => unit.code === review.unitCode);
    const duties = standings.filter(({ ownerCode }) => ownerCode === review.unitCode);
    return Object.assign(unitReviewDto(review), {
      ...{ fromOn: review.fromOn, toOn: review.toOn },
      conclusions: conclusionDtos(concluded, readable, nameOf),
      reviewed: told.map((each) => findingDto(each, readable, nameOf)),
      duties: duties.map(dutyPeriodDto),
      publication: published ? countsIn(published) : null,
    });
  }

  private async findingsOf(reviewKey: string, today: string): Promise<ToldFinding[]> {
    const findings = await this.findings.of(reviewKey, today);
    return Promise.all(
      findings.map(async (finding) => ({
        finding,
        history: await this.findings.historyOf(finding.key),
      })),
    );
  }
}

function deciders(concluded: readonly Concluded[]): string[] {
  return concluded.flatMap(({ conclusion, approval }) => [
    conclusion.concludedBy,
    ...(approval ? [approval.decidedBy] : []),
  ]);
}

function writers({ history: { answers, proposals } }: ToldFinding): string[] {
  return [
    ...answers.flatMap(({ answer, check }) => [
      answer.answeredBy,
      ...(check ? [check.checkedBy] : []),
    ]),
    ...proposals.flatMap(({ proposal, decision }) => [
      proposal.proposedBy,
      ...(decision ? [decision.decidedBy] : []),
    ]),
  ];
}

function countsIn(counts: NonNullable<UnitReviewDetailDto['publication']>) {
  const { documents, onTime, late, waiting, noLimit, dead, medianLag } = counts;
  return { documents, onTime, late, waiting, noLimit, dead, medianLag };
}
