import { fileLimits } from '@minhbach/documents';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { EachKey } from '../boundary/key-text.js';

/** Something that files go with. */
export class WithFilesDto {
  @ApiPropertyOptional({
    type: [String],
    maxItems: fileLimits.filesAtOnce,
    description: 'Keys of files that I have sent (`POST /api/files`) and attached nowhere yet.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(fileLimits.filesAtOnce)
  @ArrayUnique()
  @EachKey()
  files?: string[];
}
