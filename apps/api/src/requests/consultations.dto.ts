import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ObjectList } from '../boundary/object-list.js';
import { Text, TextList } from '../boundary/text-rules.js';

const days = {
  type: 'integer',
  minimum: 3,
  maximum: 5,
  default: 3,
  description: "Working days: the agencies' own term, which moves no deadline of the law.",
} as const;

export class OpinionQuestionDto {
  @ApiProperty({ type: [String], maxItems: 20, description: 'Codes of agencies and divisions.' })
  @TextList(20, 50)
  @ArrayUnique()
  units: string[];

  @ApiProperty({ maxLength: 4000 })
  @Text(4000)
  question: string;

  @ApiPropertyOptional(days)
  @IsOptional()
  @IsInt()
  @Min(3)
  @Max(5)
  days?: number;
}

export class ConcernedItemDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 50 })
  @IsInt()
  @Min(1)
  @Max(50)
  position: number;
}

/** Says which items of a request it is about. */
export class AboutItemsDto {
  @ApiProperty({ type: [ConcernedItemDto], minItems: 1, maxItems: 50 })
  @ObjectList(() => ConcernedItemDto, { fewest: 1, most: 50 })
  items: ConcernedItemDto[];
}

export class ConsentQuestionDto extends AboutItemsDto {
  @ApiProperty({ maxLength: 200, description: 'Who has to consent; only officials see it.' })
  @Text(200)
  party: string;

  @ApiPropertyOptional(days)
  @IsOptional()
  @IsInt()
  @Min(3)
  @Max(5)
  days?: number;
}
