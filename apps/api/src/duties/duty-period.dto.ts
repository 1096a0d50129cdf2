import { dutyOutcomes, periodStates, periodTerms } from '@minhbach/duties';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const period = /^20\d{2}(-(W\d{2}|Q[1-4]|H[12]|CD|\d{2}))?$/;
const day = { type: String, format: 'date' } as const;

export class DutyPeriodsQuery {
  @ApiPropertyOptional({
    example: '2026-11',
    description:
      '`2026-W48`, `2026-11`, `2026-Q4`, `2026-H2`, `2026`, or `2026-CD` for instructions; the newest when absent.',
  })
  @IsOptional()
  @IsString()
  @Matches(period)
  period?: string;
}

export class OpenDutyPeriodsDto {
  @ApiProperty({ format: 'date', example: '2026-10-31', description: 'Their last day.' })
  @IsLocalDate()
  endedOn: string;
}

export class OpenedDutyPeriodsDto {
  @ApiProperty({ type: [String], example: ['2026-10'] })
  periods: readonly string[];
}

export class DutyPeriodDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: '3.1a' })
  dutyId: string;

  @ApiProperty({ type: TextDto })
  name: TextDto;

  @ApiProperty({ enum: periodTerms })
  term: (typeof periodTerms)[number];

  @ApiProperty({ example: '2026-11' })
  period: string;

  @ApiProperty({ example: 'skhcn' })
  ownerCode: string;

  @ApiProperty({ description: 'As it was called when the period was opened.' })
  ownerName: string;

  @ApiProperty(day)
  openedOn: string;

  @ApiProperty(day)
  dueOn: string;

  @ApiProperty({ enum: periodStates })
  state: (typeof periodStates)[number];

  @ApiProperty({ enum: dutyOutcomes, nullable: true, description: 'Of the newest report.' })
  outcome: (typeof dutyOutcomes)[number] | null;

  @ApiProperty({ ...day, nullable: true, description: 'When its owner reported first.' })
  firstReportedOn: string | null;

  @ApiProperty({
    description: 'The first report came late, or is late; no return takes that away.',
  })
  isLate: boolean;
}

export class DutyPeriodListDto {
  @ApiProperty({ type: [String], description: 'Those that were opened, the newest first.' })
  periods: string[];

  @ApiProperty({ type: String, nullable: true, description: 'The one of the items.' })
  period: string | null;

  @ApiProperty({ type: [DutyPeriodDto], description: 'In the order of the plan.' })
  items: DutyPeriodDto[];
}

export class DutyCheckDto {
  @ApiProperty()
  accepted: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was returned.' })
  reason: string | null;

  @ApiProperty({ ...day, nullable: true, description: 'By when to report anew.' })
  newDueOn: string | null;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class DutyResultDto {
  @ApiProperty({ enum: dutyOutcomes })
  outcome: (typeof dutyOutcomes)[number];

  @ApiProperty()
  summary: string;

  @ApiProperty({ type: String, nullable: true })
  evidence: string | null;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: DutyCheckDto, nullable: true, description: 'Null until it is checked.' })
  check: DutyCheckDto | null;
}

export class DutyPeriodDetailDto extends DutyPeriodDto {
  @ApiProperty({ type: [DutyResultDto], description: 'The oldest first.' })
  results: DutyResultDto[];
}
