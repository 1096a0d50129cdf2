import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IsBoolean, IsDefined, IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { ObjectOf } from '../boundary/object-of.js';
import { IsInstant } from '../boundary/instant.js';
import { Text, TextList } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { arrivals, takenInActs } from './request-vocabulary.js';
import { SubmitRequestDto } from './submit-request.dto.js';

const taxCode = /^[0-9]{10}(-[0-9]{3})?$/;

/** When, how and by what evidence something reached the agency. */
export class ReceiptDto {
  @ApiProperty({ enum: arrivals })
  @IsIn(arrivals)
  arrival: (typeof arrivals)[number];

  @ApiProperty({
    format: 'date-time',
    description: 'When it came: not in the future, and within the last 30 days.',
  })
  @IsInstant()
  receivedAt: string;

  @ApiProperty({ maxLength: 500, description: 'Postal number, message id, signed form …' })
  @Text(500)
  evidence: string;

  @ApiPropertyOptional({
    type: [String],
    maxItems: 10,
    description: 'Keys of files that I have sent: they become evidence of the receipt.',
  })
  @IsOptional()
  @TextList(10, 50)
  files?: string[];

  @ApiPropertyOptional({
    maxLength: 1000,
    description: 'Required when it came on an earlier day than today.',
  })
  @IsOptional()
  @Text(1000)
  lateReason?: string;
}

export class AskingOrganisationDto {
  @ApiProperty({ maxLength: 200 })
  @Text(200)
  name: string;

  @ApiProperty({ pattern: taxCode.source, example: '9900000011' })
  @IsString()
  @Matches(taxCode)
  taxCode: string;
}

/** A request of somebody who came to the office, wrote or called. He needs no account. */
export class TakeInRequestDto extends OmitType(SubmitRequestDto, [
  'channel',
  'agencyCode',
  'files',
]) {
  @ApiProperty({ example: 'stc', description: 'The agency at whose reception it arrived.' })
  @Text(50)
  agencyCode: string;

  @ApiPropertyOptional({
    type: AskingOrganisationDto,
    description: 'For which he asks, where it is not for himself.',
  })
  @IsOptional()
  @ObjectOf(() => AskingOrganisationDto)
  organisation?: AskingOrganisationDto;

  @ApiProperty({ type: ReceiptDto })
  @IsDefined()
  @ObjectOf(() => ReceiptDto)
  receipt: ReceiptDto;

  @ApiPropertyOptional({
    default: false,
    description: 'An officer filled in the form for him. Always so on the telephone.',
  })
  @IsOptional()
  @IsBoolean()
  writtenByOfficer?: boolean;

  @ApiPropertyOptional({
    maxLength: 500,
    description:
      'How the requester confirmed at once what the officer wrote down. Without it the request is not valid ' +
      'before it is confirmed.',
  })
  @IsOptional()
  @Text(500)
  confirmation?: string;
}

export class TakenInDto {
  @ApiProperty({ type: ReceiptDto })
  @IsDefined()
  @ObjectOf(() => ReceiptDto)
  receipt: ReceiptDto;
}

export class HandOverReceiptDto {
  @ApiProperty({ maxLength: 200, description: 'Who took it.' })
  @Text(200)
  receiver: string;
}

/** That the receipt (form 02) was given at the desk. */
export class ReceiptHandoverDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Only for those who may read the contact.',
  })
  receiver: string | null;

  @ApiProperty({ type: NamedPersonDto })
  handedOverBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  handedOverAt: string;
}

export class TakenInAnswerDto extends TakenInDto {
  @ApiProperty({ maxLength: 4000 })
  @Text(4000)
  answer: string;
}

export class TakenInWithdrawalDto extends TakenInDto {
  @ApiProperty({ maxLength: 2000 })
  @Text(2000)
  reason: string;
}

export class TakenInComplaintDto extends TakenInDto {
  @ApiProperty({ maxLength: 4000 })
  @Text(4000)
  content: string;
}

/** What an officer took in, with both times: when it came, and when it was entered. */
export class TakenInRecordDto {
  @ApiProperty({ enum: takenInActs })
  act: (typeof takenInActs)[number];

  @ApiProperty({ enum: arrivals })
  arrival: (typeof arrivals)[number];

  @ApiProperty({ format: 'date-time' })
  receivedAt: string;

  @ApiProperty({ format: 'date-time' })
  enteredAt: string;

  @ApiProperty({ type: NamedPersonDto })
  enteredBy: NamedPersonDto;

  @ApiProperty()
  evidence: string;

  @ApiProperty({ type: [String], description: 'Keys of files.' })
  files: string[];

  @ApiProperty({ type: String, nullable: true })
  lateReason: string | null;

  @ApiProperty({ description: 'It counts once the requester has confirmed it.' })
  writtenByOfficer: boolean;
}
