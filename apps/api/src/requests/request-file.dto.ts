import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ObjectList } from '../boundary/object-list.js';
import { ActionDto } from '../access/action.dto.js';
import { KeyText } from '../boundary/key-text.js';
import { TextDto } from '../boundary/text.dto.js';
import { Text } from '../boundary/text-rules.js';
import { fileStates } from '../files/file.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { filePurposes, officersPurposes } from './request-file-vocabulary.js';

export class RemovedPartDto {
  @ApiProperty({
    maxLength: 300,
    example: 'Số định danh cá nhân, trang 2',
    description: 'What and where, without repeating it.',
  })
  @Text(300)
  what: string;

  @ApiProperty({
    maxLength: 200,
    example: 'Điều 7 Luật Tiếp cận thông tin',
    description: 'Article of the law.',
  })
  @Text(200)
  ground: string;
}

/** What was taken out of a document before it was given. */
export class RedactionDto {
  @ApiProperty({ type: [RemovedPartDto] })
  removed: RemovedPartDto[];

  @ApiProperty({ type: NamedPersonDto })
  redactedBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  redactedAt: string;

  @ApiProperty({ type: NamedPersonDto, nullable: true })
  secondReader: NamedPersonDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Only for those who may see it.' })
  originalKey: string | null;
}

/** A file of a request. */
export class RequestFileDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.' })
  size: number;

  @ApiProperty({ type: String, nullable: true, description: 'Media type, by its bytes.' })
  mediaType: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'In hexadecimal.' })
  sha256: string | null;

  @ApiProperty({ enum: fileStates })
  state: (typeof fileStates)[number];

  @ApiProperty({ type: TextDto })
  stateName: TextDto;

  @ApiProperty({ enum: filePurposes })
  purpose: (typeof filePurposes)[number];

  @ApiProperty({ type: TextDto })
  purposeName: TextDto;

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description: 'Positions of the items that it answers.',
  })
  positions: number[];

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'With the answer.',
  })
  givenAt: string | null;

  @ApiProperty({ type: NamedPersonDto })
  attachedBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  attachedAt: string;

  @ApiProperty({ type: RedactionDto, nullable: true })
  redaction: RedactionDto | null;

  @ApiProperty({ description: 'Something was taken out of it: it is never given.' })
  isOriginal: boolean;

  @ApiProperty({ example: '/api/requests/1048576/files/1048580/content' })
  href: string;

  @ApiProperty({ type: [ActionDto], description: '`download`.' })
  actions: ActionDto[];
}

export class RequestFileListDto {
  @ApiProperty({ type: [RequestFileDto], description: 'The oldest first.' })
  items: RequestFileDto[];
}

export class AttachFileDto {
  @ApiProperty({ description: 'Key of a file that I have sent.' })
  @KeyText()
  file: string;

  @ApiProperty({ enum: officersPurposes })
  @IsIn(officersPurposes)
  purpose: (typeof officersPurposes)[number];
}

export class RecordRedactionDto {
  @ApiProperty({ description: 'Key of the original: of the request already, or sent by me.' })
  @KeyText()
  original: string;

  @ApiProperty({ description: 'Key of the copy, sent by me.' })
  @KeyText()
  redacted: string;

  @ApiProperty({ type: [RemovedPartDto], minItems: 1, maxItems: 100 })
  @ObjectList(() => RemovedPartDto, { fewest: 1, most: 100 })
  removed: RemovedPartDto[];

  @ApiPropertyOptional({ description: 'Person id of a colleague who has compared both.' })
  @IsOptional()
  @KeyText()
  secondReader?: string;
}
