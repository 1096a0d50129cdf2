import {
  correctedFields,
  personalDataClasses,
  privacyKinds,
  privacyOutcomes,
  type CorrectedField,
  type PersonalDataClassId,
  type PrivacyKind,
  type PrivacyOutcome,
} from '@minhbach/privacy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { KeyText } from '../boundary/key-text.js';
import { ObjectOf } from '../boundary/object-of.js';
import { PageDto, PageQuery } from '../boundary/page-query.dto.js';
import { TextDto } from '../boundary/text.dto.js';
import { Text } from '../boundary/text-rules.js';
import { DueDto } from '../deadlines/due.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const day = { type: String, format: 'date' } as const;
const maybeDay = { ...day, nullable: true } as const;
const maybeInstant = { type: String, format: 'date-time', nullable: true } as const;
const classIds = personalDataClasses.map(({ id }) => id);

export class PrivacyRequestsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @KeyText()
  override after?: string;
}

export class DataCorrectionDto {
  @ApiProperty({ enum: correctedFields })
  @IsIn(correctedFields)
  field: CorrectedField;

  @ApiProperty({ maxLength: 300, description: 'What is right.' })
  @Text(300)
  value: string;
}

export class AskPrivacyDto {
  @ApiProperty({ enum: privacyKinds })
  @IsIn(privacyKinds)
  kind: PrivacyKind;

  @ApiProperty({ maxLength: 2000, description: 'What is asked for, and why.' })
  @Text(2000)
  details: string;

  @ApiPropertyOptional({
    type: DataCorrectionDto,
    description: 'With a correction, and only then.',
  })
  @IsOptional()
  @ObjectOf(() => DataCorrectionDto)
  correction?: DataCorrectionDto;
}

export class PrivacyRequestKeyDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;
}

export class ErasedClassDto {
  @ApiProperty({ enum: classIds })
  class: PersonalDataClassId;

  @ApiProperty({ type: 'integer', description: 'Rows deleted or overwritten.' })
  erased: number;

  @ApiProperty({ type: 'integer', description: 'Rows of open or held requests, which go later.' })
  withheld: number;

  @ApiProperty({ type: 'integer', description: 'Rows kept as archives or as the record.' })
  kept: number;
}

export class PrivacyTaskDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: NamedPersonDto, nullable: true })
  assignee: NamedPersonDto | null;
}

export class PrivacyRequestDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ enum: privacyKinds })
  kind: PrivacyKind;

  @ApiProperty({ type: TextDto })
  kindName: TextDto;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ description: 'Empty once the person’s data was erased.' })
  details: string;

  @ApiProperty({ type: DataCorrectionDto, nullable: true })
  correction: DataCorrectionDto | null;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;

  @ApiProperty({ ...day, description: 'The last day for the answer.' })
  answerBy: string;

  @ApiProperty(maybeDay)
  answeredOn: string | null;

  @ApiProperty({ ...maybeDay, description: 'The first day on which the answer was late.' })
  answerBreachedOn: string | null;

  @ApiProperty({ ...day, description: 'Before it was extended.' })
  originalDueOn: string;

  @ApiProperty(day)
  dueOn: string;

  @ApiProperty({ type: DueDto, nullable: true, description: 'Null once it is closed.' })
  due: DueDto | null;

  @ApiProperty({ type: String, nullable: true })
  extensionReason: string | null;

  @ApiProperty({ ...maybeDay, description: 'The first day on which it was overdue.' })
  breachedOn: string | null;

  @ApiProperty({ enum: privacyOutcomes, nullable: true })
  outcome: PrivacyOutcome | null;

  @ApiProperty({ type: String, nullable: true, description: 'The ground of a refusal.' })
  reason: string | null;

  @ApiProperty({ type: [ErasedClassDto], nullable: true, description: 'What an erasure did.' })
  result: ErasedClassDto[] | null;

  @ApiProperty(maybeInstant)
  closedAt: string | null;

  @ApiProperty({ ...maybeDay, description: 'Until when the copy can be downloaded.' })
  copyUntil: string | null;

  @ApiProperty({
    type: [PrivacyTaskDto],
    description: 'What is to be done, for whoever acts on it.',
  })
  tasks: PrivacyTaskDto[];

  @ApiProperty({ description: 'Where its limits stand.' })
  source: string;
}

export class PrivacyRequestPageDto extends PageDto {
  @ApiProperty({ type: [PrivacyRequestDto] })
  items: PrivacyRequestDto[];
}

export class CopiedPartDto {
  @ApiProperty({ example: 'Phiên đăng nhập' })
  name: string;

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  rows: Readonly<Record<string, unknown>>[];
}

export class CopiedClassDto {
  @ApiProperty({ enum: classIds })
  class: string;

  @ApiProperty({ example: 'Dữ liệu tài khoản' })
  name: string;

  @ApiProperty({ description: 'On what grounds it is kept.' })
  basis: string;

  @ApiProperty({ type: [CopiedPartDto] })
  parts: CopiedPartDto[];
}

export class PersonCopyDto {
  @ApiProperty({ format: 'date-time', description: 'When it was gathered.' })
  madeAt: string;

  @ApiProperty({ type: [CopiedClassDto] })
  classes: CopiedClassDto[];
}
