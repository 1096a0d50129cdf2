import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ObjectOf } from '../boundary/object-of.js';
import { WithFilesDto } from '../files/with-files.dto.js';
import { Text } from '../boundary/text-rules.js';
import { AboutItemsDto } from './consultations.dto.js';
import { extensionGroundCodes } from './request-vocabulary.js';
import { ContactDto } from './submit-request.dto.js';

export class WithdrawalDto {
  @ApiProperty({ maxLength: 2000 })
  @Text(2000)
  reason: string;
}

export class ExtensionProposalDto {
  @ApiPropertyOptional({
    enum: extensionGroundCodes,
    description: 'For what more time is needed: a ground of `GET /api/legal-grounds`.',
  })
  @IsOptional()
  @IsIn(extensionGroundCodes)
  ground?: (typeof extensionGroundCodes)[number];

  @ApiProperty({ maxLength: 2000 })
  @Text(2000)
  reason: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 60,
    description: 'Days of the kind that the law grants; as many as it grants when absent.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  days?: number;
}

export class ComplaintContentDto extends WithFilesDto {
  @ApiProperty({ maxLength: 4000 })
  @Text(4000)
  content: string;
}

export class ReopeningDto {
  @ApiProperty({ maxLength: 4000, description: 'What the agency had asked for.' })
  @Text(4000)
  supplement: string;
}

export class CorrectionDto extends AboutItemsDto {
  @ApiProperty({ maxLength: 2000, description: 'What is wrong or missing.' })
  @Text(2000)
  reason: string;
}

export class CorrectedContactDto extends PartialType(ContactDto) {}

export class SupplementDto extends WithFilesDto {
  @ApiProperty({ maxLength: 4000 })
  @Text(4000)
  answer: string;

  @ApiPropertyOptional({ type: CorrectedContactDto, description: 'Only what is to be corrected.' })
  @IsOptional()
  @ObjectOf(() => CorrectedContactDto)
  contact?: CorrectedContactDto;
}

export class SurveyDto {
  @ApiProperty({ description: 'Did you receive the information?' })
  @IsBoolean()
  received: boolean;

  @ApiProperty({ description: 'Was a relationship needed to get it?' })
  @IsBoolean()
  relationshipNeeded: boolean;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, description: '1 hard … 5 easy.' })
  @IsInt()
  @Min(1)
  @Max(5)
  ease: number;
}

export class RequestActDto {
  @ApiProperty({ description: 'Decimal key of the request.' })
  key: string;

  @ApiProperty({ format: 'date-time', description: 'When it took effect.' })
  at: string;
}
