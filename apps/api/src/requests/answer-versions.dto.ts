import { ApiProperty } from '@nestjs/swagger';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { grounds, itemOutcomes } from './request-vocabulary.js';

const text = { type: String, nullable: true } as const;

/** The answer to one item, as it was drafted. */
export class DraftedItemDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  position: number;

  @ApiProperty({ enum: itemOutcomes })
  outcome: (typeof itemOutcomes)[number];

  @ApiProperty({ enum: grounds, nullable: true, description: 'Art. 28(1).' })
  ground: (typeof grounds)[number] | null;

  @ApiProperty(text)
  answer: string | null;

  @ApiProperty({ ...text, description: 'Where it is public already (ground b).' })
  link: string | null;

  @ApiProperty({ type: [String], description: 'Keys of the files given with it.' })
  files: readonly string[];

  @ApiProperty({
    type: [String],
    description: 'Requests with which it was given before (ground d).',
  })
  earlierRequests: readonly string[];
}

export class AnswerDecisionDto {
  @ApiProperty({ enum: ['signed', 'returned'] })
  outcome: 'signed' | 'returned';

  @ApiProperty({ ...text, description: 'Why it was returned.' })
  remark: string | null;

  @ApiProperty({ type: NamedPersonDto })
  by: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class AnswerVersionDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  @ApiProperty({ type: [DraftedItemDto] })
  items: DraftedItemDto[];

  @ApiProperty({ type: NamedPersonDto })
  preparedBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  preparedAt: string;

  @ApiProperty({ type: AnswerDecisionDto, nullable: true, description: 'Null while it waits.' })
  decision: AnswerDecisionDto | null;
}

export class AnswerVersionListDto {
  @ApiProperty({ type: [AnswerVersionDto], description: 'The oldest first.' })
  items: AnswerVersionDto[];
}
