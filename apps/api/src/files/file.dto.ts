import { fileLimits, type FileState } from '@minhbach/documents';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { TextDto } from '../boundary/text.dto.js';

export const fileStates = [
  'uploading',
  'refused',
  'waiting',
  'clean',
  'unscanned',
  'infected',
] as const satisfies readonly FileState[];
const digest = /^[0-9a-f]{64}$/;

export class AnnounceFileDto {
  @ApiProperty({
    example: 'Bảng giá đất 2026.xlsx',
    maxLength: fileLimits.nameLength,
    description: 'With its ending, without a path.',
  })
  @IsString()
  @MaxLength(1_000)
  name: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: fileLimits.fileBytes, example: 48_213 })
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  size: number;
}

export class CompleteFileDto {
  @ApiPropertyOptional({
    description:
      'SHA-256 of the file in hexadecimal, where the sender computed it: then it must match.',
  })
  @IsOptional()
  @Matches(digest)
  sha256?: string;
}

/** A file that I send or have sent. */
export class FileDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.' })
  size: number;

  @ApiProperty({
    type: 'integer',
    description: 'Bytes that have arrived: the next part begins here.',
  })
  received: number;

  @ApiProperty({
    enum: fileStates,
    description: '`waiting`: for the virus scanner. Only `clean` and `unscanned` files are given.',
  })
  state: (typeof fileStates)[number];

  @ApiProperty({ type: TextDto })
  stateName: TextDto;

  @ApiProperty({ type: String, nullable: true, description: 'Media type, by its bytes.' })
  mediaType: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'In hexadecimal, once it is whole.' })
  sha256: string | null;
}

export class FileTypeDto {
  @ApiProperty({ example: 'application/pdf' })
  mediaType: string;

  @ApiProperty({ type: [String], example: ['pdf'] })
  extensions: string[];
}

/** What is taken. */
export class FileRulesDto {
  @ApiProperty({ type: [FileTypeDto] })
  types: FileTypeDto[];

  @ApiProperty({ type: 'integer', description: 'Bytes of one file.' })
  fileBytes: number;

  @ApiProperty({ type: 'integer', description: 'Bytes of one part, at most.' })
  chunkBytes: number;

  @ApiProperty({
    type: 'integer',
    description: 'Bytes of one part, at least; the last may be less.',
  })
  leastChunkBytes: number;

  @ApiProperty({ type: 'integer', description: 'Characters of a name.' })
  nameLength: number;

  @ApiProperty({ type: 'integer', description: 'Files attached in one go.' })
  filesAtOnce: number;

  @ApiProperty({
    type: 'integer',
    description: 'Hours after which what is attached nowhere is dropped.',
  })
  looseHours: number;
}
