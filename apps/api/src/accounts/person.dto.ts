import {
  accountEventKinds,
  accountStates,
  personFunctions,
  roles,
  type AccountEventKind,
  type AccountState,
  type PersonFunction,
  type Role,
} from '@minhbach/identity';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { HeldFunctionDto } from '../agencies/agency-people.dto.js';
import { KeyText } from '../boundary/key-text.js';
import { IsLocalDate } from '../boundary/local-date.js';
import { ObjectList } from '../boundary/object-list.js';
import { ObjectOf } from '../boundary/object-of.js';
import { PageDto, PageQuery } from '../boundary/page-query.dto.js';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

export class PeopleQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 100, description: 'Part of the name or of the login.' })
  @IsOptional()
  @Text(100)
  text?: string;

  @ApiPropertyOptional({ enum: roles })
  @IsOptional()
  @IsIn(roles)
  role?: Role;

  @ApiPropertyOptional({
    description: 'Code of an agency or division: who has or had a function there.',
  })
  @IsOptional()
  @Text(50)
  agency?: string;

  @ApiPropertyOptional({ enum: accountStates })
  @IsOptional()
  @IsIn(accountStates)
  state?: AccountState;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @KeyText()
  override after?: string;
}

export class BusinessDto {
  @ApiProperty({
    example: '9900000011',
    description: 'Mã số thuế: 10 digits, or 10-3 for a branch.',
  })
  @Matches(/^\d{10}(-\d{3})?$/)
  taxCode: string;

  @ApiProperty({
    maxLength: 300,
    description: 'Of a business that is new; one that is known keeps its name.',
  })
  @Text(300)
  name: string;
}

export class NewFunctionDto {
  @ApiProperty({ example: 'vpubnd', description: 'Code of the agency, division or centre.' })
  @Text(50)
  agencyCode: string;

  @ApiProperty({ enum: personFunctions })
  @IsIn(personFunctions)
  function: PersonFunction;

  @ApiProperty({ format: 'date', description: 'The first day; today at the earliest.' })
  @IsLocalDate()
  validFrom: string;
}

export class EndedFunctionDto {
  @ApiProperty({ example: 'vpubnd' })
  @Text(50)
  agencyCode: string;

  @ApiProperty({ maxLength: 50, example: 'reception' })
  @Text(50)
  function: string;

  @ApiProperty({ format: 'date', description: 'The first day of the function that is to end.' })
  @IsLocalDate()
  validFrom: string;

  @ApiProperty({
    format: 'date',
    description: 'The last day; yesterday at the earliest, which is at once.',
  })
  @IsLocalDate()
  lastDay: string;
}

export class PersonChangeDto {
  @ApiProperty({ maxLength: 200 })
  @Text(200)
  name: string;

  @ApiProperty({
    enum: roles,
    description: 'Who acts for a business stays so, and nobody else becomes one of them.',
  })
  @IsIn(roles)
  role: Role;
}

export class NewPersonDto extends PersonChangeDto {
  @ApiProperty({
    example: 'tiepnhan.vpubnd',
    description: '3 to 100 letters without marks, figures, and . _ @ + -',
  })
  @Text(100)
  login: string;

  @ApiPropertyOptional({
    type: BusinessDto,
    description: 'Required for the role business, and for no other.',
  })
  @IsOptional()
  @ObjectOf(() => BusinessDto)
  organisation?: BusinessDto;

  @ApiPropertyOptional({
    type: [NewFunctionDto],
    description: 'What he does in which agency. A business has none.',
  })
  @IsOptional()
  @ObjectList(() => NewFunctionDto, { most: 20 })
  functions?: NewFunctionDto[];
}

export class ReasonOfActDto {
  @ApiProperty({ maxLength: 1000 })
  @Text(1000)
  reason: string;
}

export class IssuedCodeDto {
  @ApiProperty({
    description: 'With which the person sets his password, once. Told this once and never again.',
  })
  code: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;
}

export class CreatedPersonDto extends IssuedCodeDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;
}

export class FunctionInAgencyDto extends HeldFunctionDto {
  @ApiProperty({ example: 'vpubnd' })
  agencyCode: string;
}

export class RegisteredPersonDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  login: string;

  @ApiProperty({ enum: roles })
  role: Role;

  @ApiProperty({
    enum: accountStates,
    description: 'He can sign in, has yet to set a password, or is shut out.',
  })
  state: AccountState;

  @ApiProperty()
  hasSecondFactor: boolean;

  @ApiProperty({ type: BusinessDto, nullable: true })
  organisation: BusinessDto | null;

  @ApiProperty({ type: [FunctionInAgencyDto], description: 'The newest first.' })
  functions: FunctionInAgencyDto[];
}

export class PeoplePageDto extends PageDto {
  @ApiProperty({ type: [RegisteredPersonDto], description: 'By name.' })
  items: RegisteredPersonDto[];
}

export class AccountActDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ enum: accountEventKinds })
  kind: AccountEventKind;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ type: NamedPersonDto, description: 'Who did it; `system` at the command line.' })
  by: NamedPersonDto;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', nullable: true },
    description: 'What was before and after, or why.',
  })
  detail: Readonly<Record<string, string | null>>;
}

export class PersonWithActsDto extends RegisteredPersonDto {
  @ApiProperty({ type: [AccountActDto], description: 'The newest first, a hundred at the most.' })
  acts: AccountActDto[];
}
