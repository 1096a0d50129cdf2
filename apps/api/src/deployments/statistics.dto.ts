import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { TrueOrFalse } from '../boundary/page-query.dto.js';

export class StatisticsQuery {
  @ApiPropertyOptional({
    format: 'date',
    description: 'First day on which what is counted ended; 29 days before `to` when absent.',
  })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day; today when absent.' })
  @IsOptional()
  @IsLocalDate()
  to?: string;

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

  @ApiProperty({ type: 'integer', description: 'In the period.' })
  completed: number;

  @ApiProperty({ type: 'integer', description: 'In the period: cancelled or interrupted.' })
  terminated: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Of those completed in the period, right to a hundredth.',
  })
  medianMilliseconds: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Nine of ten took no longer.' })
  p90Milliseconds: number | null;
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

  @ApiProperty({ type: [ElementNumbersDto] })
  elements: readonly ElementNumbersDto[];
}
