import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { PageDto, PageQuery } from '../boundary/page-query.dto.js';
import { Text } from '../boundary/text-rules.js';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { triggers } from './trigger-texts.js';

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Id of a person, or `system`.' })
  @IsOptional()
  @Text(40)
  actor?: string;

  @ApiPropertyOptional({ type: String, example: 'complete-user-task' })
  @IsOptional()
  @IsIn(triggers)
  trigger?: string;

  @ApiPropertyOptional({ example: 'information-request', description: 'Process id.' })
  @IsOptional()
  @Text(200)
  process?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'First day; a week before `to` when absent.',
  })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day; today when absent.' })
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

export class AuditedStepDto {
  @ApiProperty({ description: 'Names the entry.' })
  key: string;

  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;

  @ApiProperty({ example: 'information-request' })
  processId: string;

  @ApiProperty({ type: String, nullable: true })
  businessKey: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What people call the case by whose process this is.',
    example: 'YC-2026-000437',
  })
  caseCode: string | null;

  @ApiProperty({ type: 'integer', description: 'Place in the history of its instance.' })
  seq: number;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ example: 'complete-user-task' })
  trigger: string;

  @ApiProperty({ type: TextDto, description: 'The trigger in words.' })
  title: TextDto;
}

export class AuditEntryPageDto extends PageDto {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;

  @ApiProperty({ type: [AuditedStepDto] })
  items: AuditedStepDto[];
}
