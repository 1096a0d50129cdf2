import type { PublishedItem } from '@minhbach/requests';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsDefined,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ObjectOf } from '../boundary/object-of.js';
import { ObjectList } from '../boundary/object-list.js';
import { PageDto, PageQuery, WholeNumber } from '../boundary/page-query.dto.js';
import { TextDto } from '../boundary/text.dto.js';
import { Text, TextList } from '../boundary/text-rules.js';

const outcomes = [
  'given',
  'partly-given',
  'refused',
  'not-held',
] as const satisfies readonly PublishedItem['outcome'][];

export class PublicationItemDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(1000)
  position: number;

  @ApiPropertyOptional({
    maxLength: 2000,
    description: 'As everybody is to read it; as asked when absent.',
  })
  @IsOptional()
  @Text(2000)
  question?: string;

  @ApiPropertyOptional({
    maxLength: 10000,
    description: 'As everybody is to read it; as answered when absent.',
  })
  @IsOptional()
  @Text(10_000)
  answer?: string;

  @ApiPropertyOptional({
    type: [String],
    maxItems: 20,
    description: 'Keys of files given with the item that everybody may have; none when absent.',
  })
  @IsOptional()
  @TextList(20, 50)
  files?: string[];
}

export class ConfirmationsDto {
  @ApiProperty({ description: 'Nothing of it is personal data, private or family secret.' })
  @IsBoolean()
  noPersonalData: boolean;

  @ApiProperty({ description: 'Nothing of it is a business secret, or its owner consented.' })
  @IsBoolean()
  noBusinessSecret: boolean;

  @ApiProperty({ description: 'Nothing of it is a state or work secret.' })
  @IsBoolean()
  noStateSecret: boolean;
}

/** An answer proposed for the public register. Who asked must not be recognisable. */
export class PublishAnswerDto {
  @ApiProperty({ maxLength: 500 })
  @Text(500)
  subject: string;

  @ApiProperty({ type: [PublicationItemDto], minItems: 1, maxItems: 50 })
  @ObjectList(() => PublicationItemDto, { fewest: 1, most: 50 })
  items: PublicationItemDto[];

  @ApiProperty({ type: ConfirmationsDto, description: 'Each has to be true.' })
  @IsDefined()
  @ObjectOf(() => ConfirmationsDto)
  confirmed: ConfirmationsDto;

  @ApiPropertyOptional({
    maxLength: 2000,
    description: 'Required when the words differ from the answer.',
  })
  @IsOptional()
  @Text(2000)
  redactionNote?: string;
}

export class WithdrawPublicationDto {
  @ApiProperty({ maxLength: 1000, description: 'Everybody may read it.' })
  @Text(1000)
  reason: string;
}

export class PublishedEntryDto {
  @ApiProperty({ description: 'Decimal key of the entry.' })
  key: string;

  @ApiProperty({ example: '/api/published-answers/1048590' })
  href: string;
}

export class RegisterQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: 200, description: 'Words, with or without accents.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ description: 'Code of the agency that answered.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  agency?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Of the answer.' })
  @IsOptional()
  @WholeNumber()
  @Min(2000)
  @Max(2999)
  year?: number;
}

export class SuggestionsQuery {
  @ApiProperty({ maxLength: 2000, description: 'What is being written.' })
  @IsString()
  @MaxLength(2000)
  text: string;
}

export class PublishedFileDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer', description: 'In bytes.' })
  size: number;

  @ApiProperty({ description: 'In hexadecimal.' })
  sha256: string;

  @ApiProperty({ example: '/cong-khai/1048590/tep/1048577' })
  href: string;
}

export class PublishedItemDto {
  @ApiProperty({ type: 'integer' })
  position: number;

  @ApiProperty()
  question: string;

  @ApiProperty({ enum: outcomes })
  outcome: (typeof outcomes)[number];

  @ApiProperty({ type: String, nullable: true })
  answer: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where it is public already.' })
  publicLink: string | null;

  @ApiProperty({ type: [PublishedFileDto] })
  files: PublishedFileDto[];
}

export class PublishedAgencyDto {
  @ApiProperty({ example: 'vpubnd' })
  code: string;

  @ApiProperty({
    type: TextDto,
    description: 'Under the name that it, or its successor, has today.',
  })
  name: TextDto;
}

/** An answer in the public register, as a line of a list. */
export class PublishedAnswerSummaryDto {
  @ApiProperty({ description: 'Decimal key of the entry.' })
  key: string;

  @ApiProperty()
  subject: string;

  @ApiProperty({ type: PublishedAgencyDto })
  agency: PublishedAgencyDto;

  @ApiProperty({ format: 'date' })
  answeredOn: string;

  @ApiProperty({ format: 'date' })
  publishedOn: string;

  @ApiProperty({ example: '/cong-khai/1048590', description: 'A page for people.' })
  page: string;
}

export class PublishedAnswerPageDto extends PageDto {
  @ApiProperty({ type: [PublishedAnswerSummaryDto] })
  items: PublishedAnswerSummaryDto[];
}

export class PublishedAnswerDto extends PublishedAnswerSummaryDto {
  @ApiProperty({ type: [PublishedItemDto] })
  items: PublishedItemDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What was left out or changed, and why.',
  })
  redactionNote: string | null;
}

/** An answer that may be the one somebody is about to ask for. */
export class SuggestionDto extends PublishedAnswerSummaryDto {
  @ApiProperty({ type: [String], description: 'Where information of its items is public already.' })
  publicLinks: string[];
}

export class SuggestionListDto {
  @ApiProperty({ type: [SuggestionDto], description: 'The likest first; at most five.' })
  items: SuggestionDto[];
}
