import type { DueBar, DueCount, LateCause, UrgingLevel } from '@minhbach/requests';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { PageDto, PageQuery } from '../boundary/page-query.dto.js';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { RequestSummaryDto } from './request.dto.js';

const day = { type: String, format: 'date', nullable: true } as const;
const figure = { type: 'integer', nullable: true } as const;
const barStates = ['overdue', 'due-today', 'due-soon', 'within'] as const;
const lateCauses = [
  'unassigned',
  'awaiting-opinion',
  'awaiting-signature',
  'being-worked-on',
] as const satisfies readonly LateCause[];
const urgingLevels = ['holder', 'head'] as const satisfies readonly UrgingLevel[];
const lateStates = ['open', 'closed'] as const;

export class DueCountsQuery {
  @ApiPropertyOptional({ example: 'stc', description: 'Only those that this agency answers.' })
  @IsOptional()
  @Text(50)
  agency?: string;
}

export class DueBarDto implements DueBar {
  @ApiProperty({ enum: barStates })
  state: (typeof barStates)[number];

  @ApiProperty({ ...figure, description: 'Working days left, at least; null when overdue.' })
  fewestLeft: number | null;

  @ApiProperty({ ...figure, description: 'Working days left, at most; null for no end.' })
  mostLeft: number | null;

  @ApiProperty({ ...day, description: 'For `dueFrom` of the list behind the bar.' })
  dueFrom: string | null;

  @ApiProperty({ ...day, description: 'For `dueTo` of the list behind the bar.' })
  dueTo: string | null;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class DueCountsDto implements DueCount {
  @ApiProperty({ format: 'date' })
  countedOn: string;

  @ApiProperty({ type: 'integer', description: 'Open requests whose deadline runs.' })
  open: number;

  @ApiProperty({ type: [DueBarDto], description: 'From the overdue on; together all open ones.' })
  bars: DueBarDto[];
}

export class LateRequestsQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: lateStates,
    default: 'open',
    description: 'open: past the due date and not answered; closed: closed after the due date.',
  })
  @IsOptional()
  @IsIn(lateStates)
  state: (typeof lateStates)[number] = 'open';

  @ApiPropertyOptional({ example: 'stc', description: 'Only those that this agency answers.' })
  @IsOptional()
  @Text(50)
  agency?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Only those that became late after this day.',
  })
  @IsOptional()
  @IsLocalDate()
  breachedAfter?: string;
}

/** What is waiting for somebody. */
export class OpenStepDto {
  @ApiProperty({ type: String, nullable: true, description: 'Name of the task.' })
  name: string | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true, description: 'Null while nobody took it.' })
  holder: NamedPersonDto | null;

  @ApiProperty({ type: [String], example: ['vpubnd:reception'] })
  candidateGroups: readonly string[];

  @ApiProperty({ format: 'date-time' })
  since: string;
}

export class LostTimeDto {
  @ApiProperty({ type: String, nullable: true, description: 'Name of the step.' })
  name: string | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true, description: 'Who ended it or has it.' })
  person: NamedPersonDto | null;

  @ApiProperty({ format: 'date-time' })
  from: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null: until now.',
  })
  to: string | null;

  @ApiProperty({ type: 'integer', description: 'By the working calendar.' })
  workingDays: number;

  @ApiProperty({ enum: lateCauses })
  cause: LateCause;
}

export class UrgingDto {
  @ApiProperty({ enum: urgingLevels })
  level: UrgingLevel;

  @ApiProperty({ type: [NamedPersonDto], description: 'People; groups go by their name.' })
  recipients: NamedPersonDto[];

  @ApiProperty()
  note: string;

  @ApiProperty({ type: NamedPersonDto })
  by: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class NewUrgingDto {
  @ApiProperty({ enum: urgingLevels, description: 'Whoever has it; the head of the agency.' })
  @IsIn(urgingLevels)
  level: UrgingLevel;

  @ApiProperty({ maxLength: 1000 })
  @Text(1000)
  note: string;
}

export class LateRequestDto extends RequestSummaryDto {
  @ApiProperty({ type: [OpenStepDto], description: 'The open tasks that I may see.' })
  steps: OpenStepDto[];

  @ApiProperty({
    type: LostTimeDto,
    nullable: true,
    description: 'The step at which it lay longest with the agency.',
  })
  lost: LostTimeDto | null;

  @ApiProperty({ type: [UrgingDto], description: 'Who was urged, the oldest first.' })
  urgings: UrgingDto[];
}

export class LateRequestPageDto extends PageDto {
  @ApiProperty({ type: [LateRequestDto] })
  items: LateRequestDto[];
}
