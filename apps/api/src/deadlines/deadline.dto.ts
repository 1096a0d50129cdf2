import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';

const units = ['working-day', 'calendar-day', 'month', 'hour'] as const;
const slaStates = [
  'within',
  'due-soon',
  'due-today',
  'overdue',
  'done-early',
  'done-on-time',
  'done-late',
] as const;

export class LimitDto {
  @ApiProperty({ type: 'integer' })
  value: number;

  @ApiProperty({ enum: units })
  unit: (typeof units)[number];
}

export class RegimeDto {
  @ApiProperty({ example: 'LAW_2026' })
  id: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty()
  source: string;

  @ApiProperty({ enum: ['yes', 'partly', 'no'], description: 'Compared with the published text.' })
  verified: 'yes' | 'partly' | 'no';
}

export class ExplainedDayDto {
  @ApiProperty({ format: 'date' })
  date: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7, description: '1 is Monday.' })
  weekday: number;

  @ApiProperty()
  counted: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Which counted day it is.' })
  ordinal: number | null;

  @ApiProperty({ type: TextDto })
  reason: TextDto;
}

export class ExplanationDto {
  @ApiProperty({ type: [ExplainedDayDto], description: 'From day 0 to the due date, no gap.' })
  days: readonly ExplainedDayDto[];

  @ApiProperty({ type: TextDto })
  sentence: TextDto;
}

export class SlaDto {
  @ApiProperty({ enum: slaStates })
  state: (typeof slaStates)[number];

  @ApiProperty({ type: 'integer' })
  workingDaysLeft: number;

  @ApiProperty({ type: 'integer' })
  workingDaysOver: number;
}

export class GrantedExtensionDto {
  @ApiProperty({ type: LimitDto })
  by: LimitDto;

  @ApiProperty()
  reason: string;

  @ApiProperty({ format: 'date' })
  effectiveOn: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ description: 'One that came after the due date is shown and moves nothing.' })
  inTime: boolean;

  @ApiProperty({ type: String, nullable: true })
  basis: string | null;

  @ApiProperty({ type: String, nullable: true })
  evidence: string | null;
}

export class PauseDto {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  until: string | null;

  @ApiProperty()
  reason: string;

  @ApiProperty({ description: 'Whether the due date follows; the present laws do not let it.' })
  movesDueOn: boolean;
}

export class TransferDto {
  @ApiProperty({ format: 'date' })
  on: string;

  @ApiProperty()
  from: string;

  @ApiProperty()
  to: string;
}

export class BreachDto {
  @ApiProperty({ format: 'date', description: 'The first day on which it was overdue.' })
  breachedOn: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;
}

export class AdoptedCalendarDto {
  @ApiProperty({ format: 'date' })
  adoptedOn: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ type: 'integer' })
  calendarVersion: number;

  @ApiProperty({ format: 'date', description: 'By the calendar before.' })
  previousDueOn: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;
}

export class DeadlineDto {
  @ApiProperty({ enum: ['running', 'paused', 'closed'] })
  state: 'running' | 'paused' | 'closed';

  @ApiProperty({ format: 'date', description: 'The day of valid receipt: day 0.' })
  startedOn: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  startedAt: string | null;

  @ApiProperty({ type: LimitDto })
  limit: LimitDto;

  @ApiProperty({ type: TextDto })
  limitText: TextDto;

  @ApiProperty({ type: RegimeDto })
  regime: RegimeDto;

  @ApiProperty({ type: 'integer' })
  calendarVersion: number;

  @ApiProperty({ format: 'date' })
  originalDueOn: string;

  @ApiProperty({ format: 'date', description: 'Met through the end of this day.' })
  dueOn: string;

  @ApiProperty({ format: 'date-time', description: 'The first instant that is too late.' })
  dueBefore: string;

  @ApiProperty({ description: 'The days off of the year of the due date are not all announced.' })
  provisional: boolean;

  @ApiProperty({ type: [GrantedExtensionDto] })
  extensions: readonly GrantedExtensionDto[];

  @ApiProperty({ type: [PauseDto] })
  pauses: readonly PauseDto[];

  @ApiProperty({ type: [TransferDto] })
  transfers: readonly TransferDto[];

  @ApiProperty({ type: [BreachDto] })
  breaches: readonly BreachDto[];

  @ApiProperty({ type: [AdoptedCalendarDto], description: 'Later calendars, as they came.' })
  adoptedCalendars: readonly AdoptedCalendarDto[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  closedOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  outcome: string | null;

  @ApiProperty({ format: 'date' })
  asOfOn: string;

  @ApiProperty({ type: SlaDto })
  sla: SlaDto;

  @ApiProperty({ type: 'integer' })
  workingDaysUsed: number;

  @ApiProperty({ type: ExplanationDto })
  explanation: ExplanationDto;
}
