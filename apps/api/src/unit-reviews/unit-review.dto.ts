import { unitReviewStates, unitReviewTerms } from '@minhbach/reviews';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { DutyPeriodDto } from '../duties/duty-period.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { PublicationCountsDto } from '../publications/coverage.dto.js';
import { ReviewFindingDto } from './review-finding.dto.js';

const period = /^20\d{2}-(Q[1-4]|\d{2})$/;
const day = { type: String, format: 'date' } as const;
const count = { type: 'integer' } as const;

export class UnitReviewsQuery {
  @ApiPropertyOptional({
    example: '2026-11',
    description: '`2026-11` or `2026-Q4`; the newest when absent.',
  })
  @IsOptional()
  @IsString()
  @Matches(period)
  period?: string;
}

export class OpenUnitReviewsDto {
  @ApiProperty({
    format: 'date',
    example: '2026-10-31',
    description: 'The last day of the period.',
  })
  @IsLocalDate()
  endedOn: string;
}

export class OpenedUnitReviewsDto {
  @ApiProperty({ type: [String], example: ['2026-10'] })
  periods: readonly string[];
}

export class UnitReviewDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ enum: unitReviewTerms })
  term: (typeof unitReviewTerms)[number];

  @ApiProperty({ example: '2026-11' })
  period: string;

  @ApiProperty({ example: 'stc', description: 'Of the agency or the division.' })
  unitCode: string;

  @ApiProperty({ description: 'As it was called when the review was opened.' })
  unitName: string;

  @ApiProperty(day)
  openedOn: string;

  @ApiProperty(day)
  dueOn: string;

  @ApiProperty({ enum: unitReviewStates })
  state: (typeof unitReviewStates)[number];

  @ApiProperty({ ...day, nullable: true, description: 'When it was concluded first.' })
  concludedOn: string | null;

  @ApiProperty({ description: 'The first conclusion came late, or is late; that stays.' })
  isLate: boolean;

  @ApiProperty(count)
  findings: number;

  @ApiProperty(count)
  openFindings: number;

  @ApiProperty(count)
  lateFindings: number;
}

export class UnitReviewListDto {
  @ApiProperty({ type: [String], description: 'Those that were opened, the newest first.' })
  periods: string[];

  @ApiProperty({ type: String, nullable: true, description: 'The one of the items.' })
  period: string | null;

  @ApiProperty({ type: [UnitReviewDto], description: 'Those that one may read, by unit.' })
  items: UnitReviewDto[];
}

export class PlannedFindingDto {
  @ApiProperty({ type: String, nullable: true, example: '3.3b' })
  dutyId: string | null;

  @ApiProperty()
  text: string;

  @ApiProperty(day)
  dueOn: string;
}

export class ReviewApprovalDto {
  @ApiProperty()
  approved: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was returned.' })
  reason: string | null;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class ReviewConclusionDto {
  @ApiProperty()
  assessment: string;

  @ApiProperty({ type: [PlannedFindingDto] })
  findings: PlannedFindingDto[];

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: ReviewApprovalDto, nullable: true, description: 'Null until decided.' })
  approval: ReviewApprovalDto | null;
}

export class UnitReviewDetailDto extends UnitReviewDto {
  @ApiProperty({ ...day, description: 'First day of the period.' })
  fromOn: string;

  @ApiProperty({ ...day, description: 'Its last day.' })
  toOn: string;

  @ApiProperty({
    type: [ReviewConclusionDto],
    description: 'The oldest first; the unit reads what was approved.',
  })
  conclusions: ReviewConclusionDto[];

  @ApiProperty({ type: [ReviewFindingDto] })
  reviewed: ReviewFindingDto[];

  @ApiProperty({ type: [DutyPeriodDto], description: 'How the unit reported in the period.' })
  duties: DutyPeriodDto[];

  @ApiProperty({
    type: PublicationCountsDto,
    nullable: true,
    description: 'Of documents dated in the period; null where the unit publishes nothing.',
  })
  publication: PublicationCountsDto | null;
}
