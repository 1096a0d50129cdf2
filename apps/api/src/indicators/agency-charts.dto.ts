import {
  comparedShares,
  statedGrounds,
  type ComparedShare,
  type StatedGround,
} from '@minhbach/indicators';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { ChartDto, ClockChartDto, MonthlyMedianDto } from './indicator-charts.dto.js';
import { IntervalDto, RatioDto } from './indicator.dto.js';

const whole = { type: 'integer' } as const;

export class TargetDto {
  @ApiProperty({ example: 0.9 })
  share: number;

  @ApiProperty({ type: TextDto })
  source: TextDto;
}

export class AgencyShareDto {
  @ApiProperty({ description: '`none`: not routed yet.' })
  agencyCode: string;

  @ApiProperty({ type: RatioDto })
  share: RatioDto;

  @ApiProperty({ description: 'Whether there are enough cases to say anything (10).' })
  enough: boolean;

  @ApiProperty({
    type: String,
    enum: ['below', 'above'],
    nullable: true,
    description: 'Where its whole interval lies against the target.',
  })
  standing: 'below' | 'above' | null;

  @ApiProperty({ description: 'Outside the limits of 99.8 % around the target.' })
  isUnusual: boolean;
}

export class FunnelStepDto {
  @ApiProperty(whole)
  n: number;

  @ApiProperty({ type: IntervalDto, description: '95 %.' })
  warning: IntervalDto;

  @ApiProperty({ type: IntervalDto, description: '99.8 %.' })
  alarm: IntervalDto;
}

export class AgencyComparisonDto extends ChartDto {
  @ApiProperty({ enum: Object.keys(comparedShares) })
  compared: ComparedShare;

  @ApiProperty({ type: TargetDto })
  target: TargetDto;

  @ApiProperty({ type: RatioDto })
  whole: RatioDto;

  @ApiProperty({ type: [AgencyShareDto], description: 'Those with the most cases first.' })
  agencies: readonly AgencyShareDto[];

  @ApiProperty({ type: [FunnelStepDto], description: 'Where chance alone leaves agencies.' })
  funnel: readonly FunnelStepDto[];
}

export class AgencyMonthDto {
  @ApiProperty({ description: '`none`: not routed yet.' })
  agencyCode: string;

  @ApiProperty({ ...whole, description: 'Measured cases.' })
  n: number;

  @ApiProperty({ type: [MonthlyMedianDto] })
  months: readonly MonthlyMedianDto[];
}

export class AgencyMonthsDto extends ClockChartDto {
  @ApiProperty({ description: 'The longest median: one scale for all.' })
  longest: number;

  @ApiProperty({ type: [AgencyMonthDto], description: 'Those with the most cases first.' })
  agencies: readonly AgencyMonthDto[];
}

export class GroundCountDto {
  @ApiProperty({ enum: statedGrounds, description: 'Point of Art. 28(1); `none`: not stated.' })
  ground: StatedGround;

  @ApiProperty(whole)
  count: number;
}

export class AgencyRefusalsDto {
  @ApiProperty({ description: '`none`: not routed yet.' })
  agencyCode: string;

  @ApiProperty({ type: RatioDto, description: 'Refused among the decided.' })
  refused: RatioDto;

  @ApiProperty({ description: 'Whether there are enough cases to say anything (10).' })
  enough: boolean;

  @ApiProperty({ type: [GroundCountDto] })
  grounds: readonly GroundCountDto[];
}

export class AgencyGroundsDto extends ChartDto {
  @ApiProperty({ type: [GroundCountDto] })
  grounds: readonly GroundCountDto[];

  @ApiProperty({ type: [AgencyRefusalsDto] })
  agencies: readonly AgencyRefusalsDto[];
}
