import { caseSets, type CaseSet } from '@minhbach/indicators';
import { ApiProperty } from '@nestjs/swagger';
import { DistributionDto, IntervalDto, RatioDto } from './indicator.dto.js';

const days = { type: Number, nullable: true } as const;

export class Cs5FigureDto {
  @ApiProperty({ type: RatioDto, description: 'Received in full or in part.' })
  received: RatioDto;

  @ApiProperty({ type: RatioDto, description: 'Received in full.' })
  full: RatioDto;

  @ApiProperty({ type: RatioDto, description: 'Items given of items asked.' })
  items: RatioDto;

  @ApiProperty({ type: RatioDto, description: 'Without what was refused on a ground of the law.' })
  legal: RatioDto;

  @ApiProperty({ type: RatioDto, description: 'Businesses, by tax code.' })
  firms: RatioDto;

  @ApiProperty({ type: RatioDto, description: 'As `received`, by the last result that there is.' })
  lastResult: RatioDto;
}

export class MedianIntervalDto {
  @ApiProperty(days)
  low: number | null;

  @ApiProperty(days)
  high: number | null;
}

export class SurvivalStepDto {
  @ApiProperty()
  time: number;

  @ApiProperty({ type: 'integer' })
  atRisk: number;

  @ApiProperty({ type: 'integer' })
  events: number;

  @ApiProperty()
  survival: number;

  @ApiProperty({ description: 'Greenwood.' })
  variance: number;

  @ApiProperty({ type: IntervalDto, nullable: true })
  interval95: IntervalDto | null;
}

export class IncidenceStepDto {
  @ApiProperty()
  time: number;

  @ApiProperty({ type: 'integer' })
  atRisk: number;

  @ApiProperty({ type: 'integer' })
  events: number;

  @ApiProperty()
  incidence: number;

  @ApiProperty({ description: 'Dinse and Larson.' })
  variance: number;

  @ApiProperty({ type: IntervalDto })
  interval95: IntervalDto;
}

export class Cs6ClockDto {
  @ApiProperty({ ...days, description: 'Kaplan–Meier; null while less than half is decided.' })
  medianToDecision: number | null;

  @ApiProperty({ type: MedianIntervalDto, description: '95 %.' })
  medianInterval: MedianIntervalDto;

  @ApiProperty({ ...days, description: 'A median that is null is longer than this.' })
  longest: number | null;

  @ApiProperty({ ...days, description: 'A refusal makes it impossible: it competes.' })
  medianToInformation: number | null;

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

  @ApiProperty({ type: [SurvivalStepDto], description: 'Kaplan–Meier curve.' })
  undecidedAfter: readonly SurvivalStepDto[];

  @ApiProperty({ type: [IncidenceStepDto], description: 'Aalen–Johansen curve.' })
  informedAfter: readonly IncidenceStepDto[];
}

export class Cs6FigureDto {
  @ApiProperty({ type: Cs6ClockDto, description: 'Calendar days from sending to receiving.' })
  gross: Cs6ClockDto;

  @ApiProperty({ type: Cs6ClockDto, description: 'Working days from valid receipt to the answer.' })
  statutory: Cs6ClockDto;

  @ApiProperty({ type: Cs6ClockDto, description: 'Those without waiting for the requester.' })
  net: Cs6ClockDto;

  @ApiProperty({ type: Cs6ClockDto, description: 'Those since the last holder received it.' })
  held: Cs6ClockDto;

  @ApiProperty({ type: DistributionDto, description: 'Working days of waiting per request.' })
  waiting: DistributionDto;
}

export class SetSizeDto {
  @ApiProperty({ enum: caseSets })
  set: CaseSet;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class SlaFigureDto {
  @ApiProperty({ type: [SetSizeDto], description: 'Each case is in one.' })
  standings: readonly SetSizeDto[];

  @ApiProperty({ type: [SetSizeDto], description: 'A case may be in several.' })
  breaches: readonly SetSizeDto[];

  @ApiProperty({ type: RatioDto, description: 'Open and overdue counts as late.' })
  inTime: RatioDto;

  @ApiProperty({ type: RatioDto, description: 'Closed requests only.' })
  inTimeOfClosed: RatioDto;

  @ApiProperty({ type: RatioDto, description: 'Against the due date before extensions.' })
  inTimeOriginally: RatioDto;

  @ApiProperty({ type: RatioDto, description: 'Closed ones, before extensions.' })
  inTimeOriginallyOfClosed: RatioDto;
}

export class NamedDistributionDto extends DistributionDto {
  @ApiProperty()
  name: string;
}

export class ProgressFigureDto {
  @ApiProperty({ type: [NamedDistributionDto], description: 'Working days between two steps.' })
  stages: readonly NamedDistributionDto[];

  @ApiProperty({ type: [NamedDistributionDto], description: 'Working days since it was sent.' })
  milestones: readonly NamedDistributionDto[];
}
