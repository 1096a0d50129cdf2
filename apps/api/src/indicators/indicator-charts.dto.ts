import { clocks, periodKinds, type ClockName, type NamedPeriod } from '@minhbach/indicators';
import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { IntervalDto, PeriodDto } from './indicator.dto.js';

const whole = { type: 'integer' } as const;
const days = { type: Number, nullable: true } as const;

export class ChartDto {
  @ApiProperty({ format: 'date' })
  asOfOn: string;
}

export class ClockChartDto extends ChartDto {
  @ApiProperty({ enum: clocks })
  clock: ClockName;
}

export class IndicatorPeriodDto extends PeriodDto {
  @ApiProperty({ example: '2026-Q4' })
  id: string;

  @ApiProperty({ enum: periodKinds })
  kind: NamedPeriod['kind'];

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ type: PeriodDto, description: 'The one of its kind before it.' })
  previous: PeriodDto;

  @ApiProperty({ type: PeriodDto })
  yearBefore: PeriodDto;
}

export class AnswerDayDto {
  @ApiProperty(whole)
  days: number;

  @ApiProperty({ ...whole, description: 'Decided after just so many days.' })
  count: number;

  @ApiProperty({ ...whole, description: 'Decided by then.' })
  within: number;
}

export class AppliedLimitDto {
  @ApiProperty({ ...whole, description: 'Working days.' })
  days: number;

  @ApiProperty({ ...whole, description: 'Measured cases that the law sets it for.' })
  cases: number;

  @ApiProperty({ ...whole, description: 'All measured cases decided within so many days.' })
  within: number;
}

export class AnswerDaysDto extends ClockChartDto {
  @ApiProperty({ ...whole, description: 'Measured cases, decided or not.' })
  n: number;

  @ApiProperty({ description: 'Whether n is large enough to say anything (10).' })
  enough: boolean;

  @ApiProperty(whole)
  decided: number;

  @ApiProperty({ ...days, description: 'By when half of all n were decided.' })
  median: number | null;

  @ApiProperty({ ...days, description: 'By when nine tenths of all n were decided.' })
  p90: number | null;

  @ApiProperty({ type: [AnswerDayDto] })
  days: readonly AnswerDayDto[];

  @ApiProperty({ type: [AppliedLimitDto] })
  limits: readonly AppliedLimitDto[];
}

export class MonthlyMedianDto extends PeriodDto {
  @ApiProperty({ example: '2026-10' })
  month: string;

  @ApiProperty({ ...whole, description: 'Measured cases.' })
  n: number;

  @ApiProperty({ description: 'Whether n is large enough to say anything (10).' })
  enough: boolean;

  @ApiProperty({ description: 'Whether the month has ended.' })
  isOver: boolean;

  @ApiProperty({ ...days, description: 'Kaplan–Meier; null while less than half is decided.' })
  median: number | null;
}

export class TrendMonthDto extends MonthlyMedianDto {
  @ApiProperty({ enum: ['above', 'below'], nullable: true, type: String })
  outside: 'above' | 'below' | null;
}

export class TrendLimitsDto extends IntervalDto {
  @ApiProperty({ description: 'Median of the monthly medians of the baseline.' })
  centre: number;
}

export class BaselineDto {
  @ApiProperty({ example: '2026-01' })
  from: string;

  @ApiProperty({ example: '2026-06' })
  to: string;
}

export class MonthlyTrendDto extends ClockChartDto {
  @ApiProperty({ type: TrendLimitsDto, nullable: true, description: 'Median ± 3 ranges / 0.954.' })
  limits: TrendLimitsDto | null;

  @ApiProperty({ type: BaselineDto, nullable: true, description: 'Months that set the limits.' })
  baseline: BaselineDto | null;

  @ApiProperty({ ...whole, description: 'So many months set them: the first with enough cases.' })
  baselineMonths: number;

  @ApiProperty({ type: [TrendMonthDto] })
  months: readonly TrendMonthDto[];
}

export class BreachDayDto {
  @ApiProperty({ format: 'date' })
  date: string;

  @ApiProperty({ ...whole, description: '1 is Monday, 7 Sunday.' })
  weekday: number;

  @ApiProperty({ ...whole, description: 'Not answered by this, their final due date.' })
  late: number;

  @ApiProperty()
  isWorked: boolean;

  @ApiProperty({ type: TextDto, nullable: true, description: 'Why it is no ordinary day.' })
  reason: TextDto | null;
}

export class BreachCalendarDto extends ChartDto {
  @ApiProperty({ type: [BreachDayDto] })
  days: readonly BreachDayDto[];
}
