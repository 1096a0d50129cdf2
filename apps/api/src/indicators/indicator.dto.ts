import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { agencyReadings } from './indicator-query.dto.js';

const exclusions = [
  'transferred',
  'merged',
  'asked-again',
  'withdrawn-before-due',
  'never-valid',
  'not-yet-valid',
] as const;

export class PeriodDto {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;
}

export class MetricDefinitionDto {
  @ApiProperty({ enum: ['cs5', 'cs6'] })
  id: 'cs5' | 'cs6';

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: TextDto })
  numerator: TextDto;

  @ApiProperty({ type: TextDto })
  denominator: TextDto;

  @ApiProperty({ type: TextDto })
  membership: TextDto;

  @ApiProperty({ type: TextDto })
  exclusions: TextDto;

  @ApiProperty({ type: TextDto })
  rounding: TextDto;

  @ApiProperty({ type: TextDto })
  zeroRule: TextDto;
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

export class RatioDto {
  @ApiProperty({ type: 'integer' })
  numerator: number;

  @ApiProperty({ type: 'integer' })
  denominator: number;

  @ApiProperty({ type: Number, nullable: true, description: '0 to 1; null without cases.' })
  value: number | null;

  @ApiProperty({ type: IntervalDto, nullable: true, description: 'Wilson, 95 %.' })
  interval95: IntervalDto | null;
}

export class Cs5FigureDto {
  @ApiProperty({ type: RatioDto, description: 'Received in full or in part.' })
  received: RatioDto;

  @ApiProperty({ type: RatioDto, description: 'Received in full.' })
  full: RatioDto;
}

const days = { type: Number, nullable: true } as const;

export class Cs6ClockDto {
  @ApiProperty({ ...days, description: 'Kaplan–Meier; null while less than half is decided.' })
  medianToDecision: number | null;

  @ApiProperty({ ...days, description: 'Nearest to what the PCI survey asks.' })
  medianOfDelivered: number | null;

  @ApiProperty(days)
  meanOfDelivered: number | null;

  @ApiProperty(days)
  p75OfDelivered: number | null;

  @ApiProperty(days)
  p90OfDelivered: number | null;

  @ApiProperty({ type: 'integer' })
  delivered: number;

  @ApiProperty({ type: 'integer' })
  open: number;
}

export class Cs6FigureDto {
  @ApiProperty({ type: Cs6ClockDto, description: 'Calendar days from sending to receiving.' })
  gross: Cs6ClockDto;

  @ApiProperty({ type: Cs6ClockDto, description: 'Working days from valid receipt to the answer.' })
  statutory: Cs6ClockDto;
}

export class IndicatorDto {
  @ApiProperty({ type: MetricDefinitionDto })
  definition: MetricDefinitionDto;

  @ApiProperty({ type: PeriodDto })
  period: PeriodDto;

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

export class Cs5Dto extends IndicatorDto {
  @ApiProperty({ type: Cs5FigureDto })
  figure: Cs5FigureDto;
}

export class Cs6Dto extends IndicatorDto {
  @ApiProperty({ type: Cs6FigureDto })
  figure: Cs6FigureDto;
}
