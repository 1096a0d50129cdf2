import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { KeyText } from '../boundary/key-text.js';
import { PageDto, PageQuery } from '../boundary/page-query.dto.js';
import { Text } from '../boundary/text-rules.js';
import { TextDto } from '../boundary/text.dto.js';

export class IncidentsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Decimal key of a version of a process.' })
  @IsOptional()
  @KeyText()
  definitionKey?: string;

  @ApiPropertyOptional({ example: 'job-failed' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;
}

export class IncidentDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  elementId: string;

  @ApiProperty({ example: 'job-failed' })
  code: string;

  @ApiProperty({ type: TextDto, description: 'The code in words.' })
  title: TextDto;

  @ApiProperty()
  message: string;

  @ApiProperty({ format: 'date-time' })
  raisedAt: string;
}

export class OpenIncidentDto extends IncidentDto {
  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;

  @ApiProperty({ description: 'The process in which the step is; a called one sometimes.' })
  processId: string;

  @ApiProperty({ description: 'Decimal key of its version.' })
  definitionKey: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the step.' })
  elementName: string | null;

  @ApiProperty({ type: String, nullable: true })
  businessKey: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What people call the case by whose process this is.',
    example: 'YC-2026-000437',
  })
  caseCode: string | null;
}

export class IncidentGroupDto {
  @ApiProperty({ example: 'job-failed' })
  code: string;

  @ApiProperty({ type: TextDto, description: 'The code in words.' })
  title: TextDto;

  @ApiProperty()
  processId: string;

  @ApiProperty({ type: String, nullable: true })
  processName: string | null;

  @ApiProperty({ description: 'Decimal key of the version.' })
  definitionKey: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer' })
  count: number;

  @ApiProperty({ format: 'date-time' })
  firstAt: string;

  @ApiProperty({ format: 'date-time' })
  lastAt: string;
}

export class IncidentGroupsDto {
  @ApiProperty({ type: 'integer', description: 'All open incidents: the sum of the groups.' })
  total: number;

  @ApiProperty({ type: [IncidentGroupDto], description: 'The most recent first.' })
  groups: IncidentGroupDto[];
}

export class IncidentPageDto extends PageDto {
  @ApiProperty({ type: [OpenIncidentDto] })
  items: OpenIncidentDto[];
}

export class ResolutionDto {
  @ApiProperty({
    type: 'integer',
    required: false,
    minimum: 1,
    maximum: 10,
    default: 1,
    description: 'New tries for a job that failed.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  retries?: number;
}

export class SkipDto {
  @ApiProperty({ maxLength: 2000, description: 'Why the step is left out; it stays on record.' })
  @Text(2000)
  reason: string;
}

export class ProposedSkipDto {
  @ApiProperty({ description: 'Decimal key of the incident.' })
  key: string;
}

export class ResolvedIncidentDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;
}
