import { outcomes, reportStatuses, type Outcome, type ReportStatus } from '@minhbach/reports';
import { ApiProperty } from '@nestjs/swagger';
import { ActionDto } from '../access/action.dto.js';
import { TextDto } from '../boundary/text.dto.js';
import { DueDto } from '../deadlines/due.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const day = { type: String, format: 'date', nullable: true } as const;
const text = { type: String, nullable: true } as const;

export class PartStatusDto extends TextDto {
  @ApiProperty({ enum: Object.keys(reportStatuses) })
  code: ReportStatus;
}

export class VersionContentDto {
  @ApiProperty()
  results: string;

  @ApiProperty()
  difficulties: string;

  @ApiProperty()
  proposals: string;
}

export class IncludedPartDto {
  @ApiProperty()
  unitCode: string;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: has not reported.' })
  versionNumber: number | null;

  @ApiProperty()
  nothingToReport: boolean;

  @ApiProperty()
  late: boolean;
}

/** A monthly report on which a synthesis is built. */
export class IncludedMonthDto {
  @ApiProperty({ example: '2026-10' })
  period: string;

  @ApiProperty({ ...text, description: 'Null: none was issued.' })
  symbol: string | null;

  @ApiProperty(day)
  issuedOn: string | null;
}

export class VersionDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  @ApiProperty({ description: 'A nil report.' })
  nothingToReport: boolean;

  @ApiProperty({ type: VersionContentDto })
  content: VersionContentDto;

  @ApiProperty({ type: [IncludedPartDto], nullable: true, description: 'Of a synthesis.' })
  includes: readonly IncludedPartDto[] | null;

  @ApiProperty({
    type: [IncludedMonthDto],
    nullable: true,
    description: 'Of a synthesis to the taskforce.',
  })
  months: readonly IncludedMonthDto[] | null;

  @ApiProperty({ type: NamedPersonDto })
  preparedBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  preparedAt: string;

  @ApiProperty({ format: 'date' })
  preparedOn: string;
}

export class DecidingRoleDto extends TextDto {
  @ApiProperty({ example: 'division-head' })
  code: string;
}

export class DecisionDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ type: 'integer' })
  versionNumber: number;

  @ApiProperty({ enum: outcomes })
  outcome: Outcome;

  @ApiProperty({ type: DecidingRoleDto })
  role: DecidingRoleDto;

  @ApiProperty({ type: NamedPersonDto })
  decidedBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  decidedAt: string;

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  @ApiProperty({ ...text, description: 'Why it was returned.' })
  reason: string | null;

  @ApiProperty({ ...day, description: 'Last day for the next version.' })
  newDueOn: string | null;

  @ApiProperty({ ...text, description: 'What the Director asks for beside.' })
  instructions: string | null;
}

export class LatenessDto {
  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;
}

export class PartTaskDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  elementId: string;

  @ApiProperty()
  name: string;

  @ApiProperty(text)
  dueOn: string | null;

  @ApiProperty({ ...text, description: 'Id of the person who has it.' })
  assignee: string | null;

  @ApiProperty({ type: [ActionDto] })
  actions: ActionDto[];
}

/** A division's part, the synthesis, or its way to the taskforce, with everything that happened to it. */
export class PartDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ enum: ['division', 'synthesis', 'dispatch'] })
  kind: 'division' | 'synthesis' | 'dispatch';

  @ApiProperty()
  unitCode: string;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ description: 'That of a unit to which I belong.' })
  mine: boolean;

  @ApiProperty({ type: PartStatusDto })
  status: PartStatusDto;

  @ApiProperty({ format: 'date', description: 'Never changed: a return has a date of its own.' })
  dueOn: string;

  @ApiProperty({
    type: DueDto,
    nullable: true,
    description: 'Where it stands today, by the date in force; null when its unit owes nothing.',
  })
  due: DueDto | null;

  @ApiProperty({ ...day, description: 'The day on which its head first sent it on.' })
  submittedOn: string | null;

  @ApiProperty({ type: [VersionDto] })
  versions: VersionDto[];

  @ApiProperty({ type: [DecisionDto] })
  decisions: DecisionDto[];

  @ApiProperty({ type: [LatenessDto], description: 'Dates that it missed. Never erased.' })
  lateness: LatenessDto[];

  @ApiProperty({ type: [PartTaskDto] })
  tasks: PartTaskDto[];
}
