import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { WithFilesDto } from '../files/with-files.dto.js';
import { Text, TextList } from '../boundary/text-rules.js';
import { clarificationStages } from './request-vocabulary.js';

/** What the requester was asked, and his answer. */
export class ClarificationDto {
  @ApiProperty({
    enum: clarificationStages,
    description: 'supplement: before the clock starts; clarification: of a valid request.',
  })
  stage: (typeof clarificationStages)[number];

  @ApiProperty({ type: [String] })
  points: string[];

  @ApiProperty({ format: 'date' })
  askedOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day.' })
  dueOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  answeredOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  answer: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The agency no longer waits for the answer to a clarification.',
  })
  endedOn: string | null;
}

export class ClarificationQuestionDto {
  @ApiProperty({ type: [String], minItems: 1, maxItems: 20, description: 'All at once.' })
  @TextList(20, 500)
  points: string[];

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 10,
    default: 5,
    description:
      "Working days for the answer: the service's own term. The deadline of the law runs on.",
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  days?: number;
}

export class ClarificationAnswerDto extends WithFilesDto {
  @ApiProperty({ maxLength: 4000 })
  @Text(4000)
  answer: string;
}
