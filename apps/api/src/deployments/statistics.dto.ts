import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { TrueOrFalse } from '../boundary/page-query.dto.js';
import { PeriodQuery } from '../boundary/period-query.dto.js';

export class StatisticsQuery extends PeriodQuery {
  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'Count all versions of the process.',
  })
  @IsOptional()
  @TrueOrFalse()
  @IsBoolean()
  allVersions?: boolean;
}

export class WorkNumbersDto {
  @ApiProperty({
    type: 'integer',
    description: 'User tasks or jobs that were completed in the period.',
  })
  count: number;

  @ApiProperty({ type: 'integer', description: 'While nobody had it.' })
  medianWaitedMilliseconds: number;

  @ApiProperty({ type: 'integer' })
  p90WaitedMilliseconds: number;

  @ApiProperty({ type: 'integer', description: 'While somebody, or a worker, had it.' })
  medianWorkedMilliseconds: number;

  @ApiProperty({ type: 'integer' })
  p90WorkedMilliseconds: number;
}

export class ElementNumbersDto {
  @ApiProperty({ description: 'An element, or the process itself.' })
  elementId: string;

  @ApiProperty({ type: String, nullable: true })
  elementName: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'userTask',
    description: 'Null when this version does not have the element.',
  })
  type: string | null;

  @ApiProperty({ type: 'integer', description: 'Tokens that are in it now.' })
  active: number;

  @ApiProperty({
    type: 'integer',
    description: 'Tokens that have come and not begun: at a join, or because of an incident.',
  })
  waiting: number;

  @ApiProperty({ type: 'integer', description: 'Open ones.' })
  incidents: number;

  @ApiProperty({ type: 'integer', description: 'Open user tasks whose due date has passed.' })
  overdue: number;

  @ApiProperty({ type: 'integer', description: 'In the period.' })
  entered: number;

  @ApiProperty({ type: 'integer', description: 'In the period.' })
  completed: number;

  @ApiProperty({ type: 'integer', description: 'In the period: cancelled or interrupted.' })
  terminated: number;

  @ApiProperty({
    type: 'integer',
    description: 'User tasks that ended in the period after their due date, whichever way.',
  })
  late: number;

  @ApiProperty({ type: 'integer', description: 'In the period.' })
  incidentsRaised: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Of those completed in the period, right to a hundredth.',
  })
  medianMilliseconds: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Nine of ten took no longer.' })
  p90Milliseconds: number | null;

  @ApiProperty({
    type: WorkNumbersDto,
    nullable: true,
    description: 'Of user tasks and jobs; null where none was completed of which it is known.',
  })
  work: WorkNumbersDto | null;
}

export class DefinitionStatisticsDto {
  @ApiProperty()
  processId: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty()
  allVersions: boolean;

  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'What had ended until then is counted; null before the first count.',
  })
  countedAt: string | null;

  @ApiProperty({
    enum: [1],
    description:
      'The definition of all percentiles here, as Hyndman and Fan number them: nearest rank.',
  })
  percentileDefinition: 1;

  @ApiProperty({ type: [ElementNumbersDto] })
  elements: readonly ElementNumbersDto[];
}
