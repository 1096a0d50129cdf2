import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ObjectOf } from '../boundary/object-of.js';
import { ObjectList } from '../boundary/object-list.js';
import { ComposedLetterDto } from '../documents/composed-letter.dto.js';
import { TextList } from '../boundary/text-rules.js';
import { extensionGroundCodes, grounds, itemOutcomes } from './request-vocabulary.js';

const soFar = 'As far as it is filled in.';

/** A text that may still be empty. */
function TextSoFar(maxLength: number): PropertyDecorator {
  return (target, name) => {
    IsString()(target, name);
    MaxLength(maxLength)(target, name);
  };
}

export class PreparedExtensionDto {
  @ApiPropertyOptional({ enum: extensionGroundCodes })
  @IsOptional()
  @IsIn(extensionGroundCodes)
  ground?: (typeof extensionGroundCodes)[number];

  @ApiProperty({ maxLength: 2000, description: soFar })
  @TextSoFar(2000)
  reason: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 60 })
  @IsInt()
  @Min(1)
  @Max(60)
  days: number;
}

export class PreparedSupplementDto {
  @ApiProperty({ type: [String], maxItems: 20 })
  @TextList(20, 500)
  points: string[];
}

export class PreparedTransferDto {
  @ApiProperty({ maxLength: 4000, description: soFar })
  @TextSoFar(4000)
  guidance: string;
}

export class PreparedItemAnswerDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 50 })
  @IsInt()
  @Min(1)
  @Max(50)
  position: number;

  @ApiProperty({ enum: itemOutcomes })
  @IsIn(itemOutcomes)
  outcome: (typeof itemOutcomes)[number];

  @ApiPropertyOptional({ enum: grounds })
  @IsOptional()
  @IsIn(grounds)
  ground?: (typeof grounds)[number];

  @ApiPropertyOptional({ maxLength: 10000 })
  @IsOptional()
  @TextSoFar(10_000)
  answer?: string;

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @TextSoFar(2000)
  link?: string;

  @ApiPropertyOptional({ type: [String], maxItems: 20, description: 'Keys of files of the case.' })
  @IsOptional()
  @TextList(20, 18)
  files?: string[];

  @ApiPropertyOptional({ type: [String], maxItems: 10, description: 'Codes of requests.' })
  @IsOptional()
  @TextList(10, 20)
  earlierRequests?: string[];
}

export class PreparedAnswerDto {
  @ApiProperty({ type: [PreparedItemAnswerDto], maxItems: 50 })
  @ObjectList(() => PreparedItemAnswerDto, { most: 50 })
  answers: PreparedItemAnswerDto[];
}

/** One of them. */
export class PreparedActDto {
  @ApiPropertyOptional({ type: PreparedExtensionDto })
  @IsOptional()
  @ObjectOf(() => PreparedExtensionDto)
  extension?: PreparedExtensionDto;

  @ApiPropertyOptional({ type: PreparedSupplementDto })
  @IsOptional()
  @ObjectOf(() => PreparedSupplementDto)
  supplement?: PreparedSupplementDto;

  @ApiPropertyOptional({ type: PreparedTransferDto })
  @IsOptional()
  @ObjectOf(() => PreparedTransferDto)
  transfer?: PreparedTransferDto;

  @ApiPropertyOptional({ type: PreparedAnswerDto })
  @IsOptional()
  @ObjectOf(() => PreparedAnswerDto)
  answer?: PreparedAnswerDto;
}

export class LetterPreviewDto {
  @ApiProperty({
    type: ComposedLetterDto,
    nullable: true,
    description: 'Null: none would be sent.',
  })
  letter: ComposedLetterDto | null;
}
