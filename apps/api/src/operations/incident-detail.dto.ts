import { ApiProperty } from '@nestjs/swagger';
import { ActionDto } from '../access/action.dto.js';
import { DueDto } from '../deadlines/due.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { subjectTypes } from '../tasks/task.dto.js';
import { OpenIncidentDto } from './incident.dto.js';

const kinds = ['text', 'number', 'boolean', 'nothing', 'list', 'context'] as const;

export class MaskedVariableDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: kinds })
  kind: (typeof kinds)[number];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Characters of a text, items of a list, entries of a context.',
  })
  size: number | null;

  @ApiProperty({
    oneOf: [{ type: 'number' }, { type: 'boolean' }],
    nullable: true,
    description: 'Of numbers and truth values; the others are masked.',
  })
  value: number | boolean | null;
}

export class FailedJobDto {
  @ApiProperty({ example: 'request.start-clock' })
  type: string;

  @ApiProperty({ type: 'integer', description: 'Tries that are left.' })
  retries: number;
}

export class AffectedCaseDto {
  @ApiProperty({ enum: subjectTypes })
  type: (typeof subjectTypes)[number];

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty({ type: String, nullable: true })
  agencyCode: string | null;

  @ApiProperty({
    type: DueDto,
    nullable: true,
    description: 'Its statutory deadline, which runs on while the incident is open.',
  })
  due: DueDto | null;
}

export class SkipProposalDto {
  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty()
  reason: string;
}

export class IncidentDetailDto extends OpenIncidentDto {
  @ApiProperty({
    type: FailedJobDto,
    nullable: true,
    description: 'When it was a job that failed.',
  })
  job: FailedJobDto | null;

  @ApiProperty({ type: [MaskedVariableDto], description: 'What the step sees.' })
  variables: MaskedVariableDto[];

  @ApiProperty({
    type: AffectedCaseDto,
    nullable: true,
    description: 'Whose process it is; null for a process of no case.',
  })
  affected: AffectedCaseDto | null;

  @ApiProperty({
    type: SkipProposalDto,
    nullable: true,
    description: 'That its step be left out, as somebody proposed it and nobody has confirmed yet.',
  })
  skip: SkipProposalDto | null;

  @ApiProperty({
    type: [ActionDto],
    description: '`retry`, `set-variables`, `propose-skip` or `confirm-skip` and `withdraw-skip`.',
  })
  actions: ActionDto[];
}
