import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { ActionDto } from '../access/action.dto.js';
import { KeyText } from '../boundary/key-text.js';
import { PageDto, PageQuery } from '../boundary/page-query.dto.js';
import { DueDto } from '../deadlines/due.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { SigningDto } from './signing.dto.js';

const due = { type: DueDto, nullable: true } as const;
const views = ['mine', 'available', 'delegated', 'apart', 'all'] as const;
const delegations = ['pending', 'resolved'] as const;

export class TasksQuery extends PageQuery {
  @ApiProperty({
    enum: views,
    required: false,
    default: 'all',
    description:
      'mine: what I have taken or was given; available: free, and I may take it; delegated: mine, on which ' +
      'somebody else works; apart: free, and not for somebody who did an earlier step; all: these, and what my ' +
      'colleagues have taken. A supervisor sees those of everybody under `all` and `apart`.',
  })
  @IsOptional()
  @IsIn(views)
  view: (typeof views)[number] = 'all';

  @ApiProperty({ required: false, example: 'information-request', description: 'Process id.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  process?: string;
}

export const subjectTypes = [
  'information-request',
  'complaint',
  'report',
  'duty',
  'publication',
  'unit-review',
  'privacy-request',
] as const;

export class TaskSubjectDto {
  @ApiProperty({ enum: subjectTypes })
  type: (typeof subjectTypes)[number];

  @ApiProperty({ description: 'Decimal key; of a complaint that of its request.' })
  key: string;

  @ApiProperty({ example: 'YC-2026-000437' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ example: '/api/requests/1048576', description: 'Where it can be read.' })
  href: string;

  @ApiProperty({ type: String, nullable: true, description: 'The agency that answers.' })
  agencyCode: string | null;

  @ApiProperty({ ...due, description: 'The statutory deadline; null while none runs.' })
  due: DueDto | null;
}

export class TaskDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ description: 'Id of the user task in the model.', example: 'register' })
  elementId: string;

  @ApiProperty({ example: 'information-request' })
  processId: string;

  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;

  @ApiProperty({ type: String, nullable: true })
  businessKey: string | null;

  @ApiProperty({ type: TaskSubjectDto, nullable: true, description: 'What the task is about.' })
  subject: TaskSubjectDto | null;

  @ApiProperty({ ...due, description: 'Of this step.' })
  due: DueDto | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true, description: 'Who has it.' })
  holder: NamedPersonDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Id of the person who has it.' })
  assignee: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Id of the person who delegated it and completes it.',
  })
  owner: string | null;

  @ApiProperty({
    enum: delegations,
    nullable: true,
    description:
      'pending: the assignee works on it for the owner; resolved: he has handed it back.',
  })
  delegation: (typeof delegations)[number] | null;

  @ApiProperty({ type: [String], example: ['vpubnd:reception'] })
  candidateGroups: readonly string[];

  @ApiProperty({ type: String, nullable: true, description: 'Local date or instant.' })
  dueDate: string | null;

  @ApiProperty({
    description:
      'Nobody has it, and everybody who could take it did an earlier step: it waits for another.',
  })
  nobodyLeft: boolean;

  @ApiProperty({ type: 'integer' })
  priority: number;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  claimedAt: string | null;

  @ApiProperty({ type: [ActionDto] })
  actions: ActionDto[];
}

export class TaskPageDto extends PageDto {
  @ApiProperty({ type: [TaskDto] })
  items: TaskDto[];
}

export class TaskDetailDto extends TaskDto {
  @ApiProperty({ type: String, nullable: true })
  formId: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'JSON Schema 2020-12 of what completion takes as `variables`.',
  })
  form: object | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What is known at the task; a requester is shown what his form asks about.',
  })
  variables: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: SigningDto, nullable: true, description: 'Where the task signs something.' })
  signing: SigningDto | null;
}

/** Who has a task after what was done with it. */
export class TaskHolderDto extends PickType(TaskDto, [
  'key',
  'assignee',
  'owner',
  'delegation',
  'claimedAt',
]) {}

export class DelegationDto {
  @ApiProperty({ description: 'Decimal key of a person of the same organisation.' })
  @KeyText()
  person: string;
}

export class CompletionDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the person filled in, by the form of the task.',
  })
  @IsObject()
  variables: Record<string, unknown>;
}

export class CompletedTaskDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ description: 'Decimal key.' })
  processInstanceKey: string;

  @ApiProperty({ format: 'date-time' })
  completedAt: string;
}
