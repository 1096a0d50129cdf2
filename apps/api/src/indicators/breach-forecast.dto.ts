import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Text } from '../boundary/text-rules.js';

export class BreachForecastQuery {
  @ApiPropertyOptional({ example: 'stc', description: 'Only requests of this agency.' })
  @IsOptional()
  @Text(50)
  agency?: string;

  @ApiPropertyOptional({
    type: 'integer',
    default: 50,
    description: 'Of so many open requests, those that are due next.',
  })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;
}

class ForecastIntervalDto {
  @ApiProperty()
  low: number;

  @ApiProperty()
  high: number;
}

export class RequestForecastDto {
  @ApiProperty({ description: 'Decimal key of the request.' })
  requestKey: string;

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true })
  agencyCode: string | null;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ type: 'integer' })
  workingDaysLeft: number;

  @ApiProperty({
    type: 'integer',
    description: 'Comparable requests that were open at least as long as this one is.',
  })
  n: number;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Of being open past the due date, from 0 to 1; null when n is too small.',
  })
  probability: number | null;

  @ApiProperty({ type: ForecastIntervalDto, nullable: true, description: '95 %.' })
  interval: ForecastIntervalDto | null;

  @ApiProperty({
    enum: ['agency', 'everybody'],
    description: 'Compared with those of its agency, or of all where these are too few.',
  })
  comparedWith: 'agency' | 'everybody';
}

export class BreachForecastDto {
  @ApiProperty({ type: 'integer', description: 'Closed requests of so many days are compared.' })
  comparedDays: number;

  @ApiProperty({
    type: [RequestForecastDto],
    description: 'The likeliest to be late first, those of which nothing can be said last.',
  })
  items: RequestForecastDto[];
}
