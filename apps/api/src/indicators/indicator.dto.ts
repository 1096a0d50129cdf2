import { bases, caseSets, exclusions, type Basis, type CaseSet } from '@minhbach/indicators';
import { ApiProperty } from '@nestjs/swagger';
import { agencyReadings } from './indicator-query.dto.js';
import { MetricDefinitionDto } from './metric-definition.dto.js';

export class PeriodDto {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;
}

export class ExclusionDto {
  @ApiProperty({ enum: exclusions })
  reason: (typeof exclusions)[number];

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class IntervalDto {
  @ApiProperty()
  low: number;

  @ApiProperty()
  high: number;
}

export class RatioSetsDto {
  @ApiProperty({ enum: caseSets })
  numerator: CaseSet;

  @ApiProperty({ enum: caseSets })
  denominator: CaseSet;
}

export class RatioDto {
  @ApiProperty({ type: 'integer' })
  numerator: number;

  @ApiProperty({ type: 'integer' })
  denominator: number;

  @ApiProperty({ type: Number, nullable: true, description: '0 to 1; null without cases.' })
  value: number | null;

  @ApiProperty({ type: IntervalDto, nullable: true, description: 'Wilson, 95 %.' })
  interval95: IntervalDto | null;

  @ApiProperty({ type: RatioSetsDto, description: 'The cases behind: `set` of the list.' })
  sets: RatioSetsDto;
}

export class DistributionDto {
  @ApiProperty({ type: 'integer' })
  n: number;

  @ApiProperty({ type: Number, nullable: true })
  median: number | null;

  @ApiProperty({ type: Number, nullable: true })
  mean: number | null;

  @ApiProperty({ type: Number, nullable: true })
  p75: number | null;

  @ApiProperty({ type: Number, nullable: true })
  p90: number | null;
}

/** Everything that one needs to doubt a figure. */
export class IndicatorDto {
  @ApiProperty({ type: MetricDefinitionDto })
  definition: MetricDefinitionDto;

  @ApiProperty({ type: PeriodDto })
  period: PeriodDto;

  @ApiProperty({ enum: bases, description: 'By which day a request belongs to the period.' })
  basis: Basis;

  @ApiProperty({ type: String, nullable: true })
  agencyCode: string | null;

  @ApiProperty({ enum: agencyReadings })
  agencies: (typeof agencyReadings)[number];

  @ApiProperty({ format: 'date' })
  asOfOn: string;

  @ApiProperty({ type: 'integer', description: 'Measured cases.' })
  n: number;

  @ApiProperty({ type: 'integer', description: 'Open and not yet due.' })
  pending: number;

  @ApiProperty({ description: 'Whether n is large enough to say anything (10).' })
  enough: boolean;

  @ApiProperty({ type: 'integer', description: 'Measured cases that were overdue at some time.' })
  breached: number;

  @ApiProperty({ type: [ExclusionDto] })
  exclusions: readonly ExclusionDto[];

  @ApiProperty({ example: '/api/indicators/cs5/cases?from=2026-10-01&to=2026-10-31' })
  casesHref: string;
}
