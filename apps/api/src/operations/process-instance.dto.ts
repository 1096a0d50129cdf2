import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { IncidentDto } from './incident.dto.js';

const kinds = [
  'incident',
  'user-task',
  'job',
  'timer',
  'message',
  'signal',
  'condition',
  'join',
  'ad-hoc',
  'children',
  'work',
] as const;

export class FlowSourceDto {
  @ApiProperty()
  flowId: string;

  @ApiProperty()
  elementId: string;

  @ApiProperty({ type: String, nullable: true })
  elementName: string | null;
}

export class WhyDto {
  @ApiProperty({ enum: kinds })
  kind: (typeof kinds)[number];

  @ApiPropertyOptional({ description: 'Decimal key of the incident, task, job or timer.' })
  key?: string;

  @ApiPropertyOptional({ description: 'Of an incident.' })
  code?: string;

  @ApiPropertyOptional({ description: 'Of an incident.' })
  message?: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Who has the task.' })
  assignee?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Who delegated the task.' })
  owner?: string | null;

  @ApiPropertyOptional({ type: [String] })
  candidateUsers?: readonly string[];

  @ApiPropertyOptional({ type: [String] })
  candidateGroups?: readonly string[];

  @ApiPropertyOptional({ description: 'Of a job.' })
  type?: string;

  @ApiPropertyOptional({
    enum: ['start', 'end', 'creating', 'assigning', 'completing'],
    nullable: true,
    description: "Of what the listener is told whose job it is; null for the element's own work.",
  })
  listener?: 'start' | 'end' | 'creating' | 'assigning' | 'completing' | null;

  @ApiPropertyOptional({ type: 'integer', description: 'Tries that a job has left.' })
  retries?: number;

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true })
  notBefore?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true })
  dueAt?: string | null;

  @ApiPropertyOptional({ description: 'Of a message or signal; of a condition its FEEL text.' })
  name?: string;

  @ApiPropertyOptional({ type: [String], description: 'Flows that a join still waits for.' })
  missing?: readonly string[];

  @ApiPropertyOptional({ type: 'integer', description: 'How many flows a join joins.' })
  total?: number;

  @ApiPropertyOptional({
    type: [FlowSourceDto],
    description: 'Where the tokens that a join still waits for would come from.',
  })
  from?: readonly FlowSourceDto[];

  @ApiPropertyOptional({
    type: TextDto,
    description: 'In words.',
    example: { vi: 'Chờ 2 trong 3 nhánh: …', en: 'waits for 2 of 3 flows: …' },
  })
  text?: TextDto;

  @ApiPropertyOptional({ type: 'integer', description: 'How much is open inside.' })
  count?: number;
}

export class ElementNameDto {
  @ApiProperty()
  elementId: string;

  @ApiProperty({ type: String, nullable: true })
  elementName: string | null;
}

export class TokenDto {
  @ApiProperty({ description: 'Decimal key.' })
  elementInstanceKey: string;

  @ApiProperty({ type: String, nullable: true, description: 'Decimal key.' })
  scopeKey: string | null;

  @ApiProperty()
  elementId: string;

  @ApiProperty({ type: String, nullable: true })
  elementName: string | null;

  @ApiProperty({ example: 'user-task' })
  type: string;

  @ApiProperty({ format: 'date-time' })
  since: string;

  @ApiProperty({ type: 'integer', nullable: true })
  loopCounter: number | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  properties: Readonly<Record<string, string>>;

  @ApiPropertyOptional({
    type: [ElementNameDto],
    description: 'What may be begun in it now: in an ad-hoc sub-process that is open.',
  })
  canBegin?: readonly ElementNameDto[];

  @ApiProperty({ type: WhyDto, description: 'What it waits for.' })
  why: WhyDto;
}

export class SubscriptionDto {
  @ApiProperty({ enum: ['message', 'signal', 'condition'] })
  kind: 'message' | 'signal' | 'condition';

  @ApiProperty()
  name: string;

  @ApiProperty()
  targetElementId: string;
}

export class TimerDto {
  @ApiProperty()
  targetElementId: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt: string | null;
}

export const instanceStatuses = ['active', 'suspended', 'completed', 'terminated'] as const;

export class InstanceStatusDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ enum: instanceStatuses })
  status: (typeof instanceStatuses)[number];
}

/** What every view of an instance tells. */
export class InstanceFactsDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  processId: string;

  @ApiProperty({ description: 'Decimal key.' })
  definitionKey: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, nullable: true })
  businessKey: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What people call the case by whose process this is.',
    example: 'YC-2026-000437',
  })
  caseCode: string | null;

  @ApiProperty({ enum: instanceStatuses })
  status: (typeof instanceStatuses)[number];

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;
}

export class ProcessInstanceDto extends InstanceFactsDto {
  @ApiProperty({ type: [TokenDto] })
  tokens: TokenDto[];

  @ApiProperty({ type: [SubscriptionDto] })
  waitsFor: SubscriptionDto[];

  @ApiProperty({ type: [TimerDto] })
  timers: TimerDto[];

  @ApiProperty({ type: [IncidentDto] })
  incidents: IncidentDto[];
}
