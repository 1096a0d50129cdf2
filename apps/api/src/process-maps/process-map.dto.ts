import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const states = ['done', 'broken-off', 'current', 'next', 'possible'] as const;

export class MapStepDto {
  @ApiProperty({ description: 'Id in the drawing.' })
  elementId: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ example: 'userTask' })
  type: string;

  @ApiProperty({ type: String, nullable: true, description: 'Lane: who has to do with it.' })
  lane: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { status: 'ASSIGNED' },
    description:
      'What the model says of it beside; of requests, their status while they are there.',
  })
  properties: Readonly<Record<string, string>>;

  @ApiProperty({
    enum: states,
    description:
      'next: every way from here leads over it; possible: it depends on what is decided or happens.',
  })
  state: (typeof states)[number];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it began.' })
  from: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it ended.' })
  to: string | null;

  @ApiProperty({
    type: NamedPersonDto,
    nullable: true,
    description:
      'Who ended it; of a current step, who has it. To a business nobody of the agency is named.',
  })
  person: NamedPersonDto | null;

  @ApiProperty({ type: TextDto, nullable: true, description: 'Of a current step: why it waits.' })
  waitsFor: TextDto | null;
}

export class ProcessMapDto {
  @ApiProperty({ description: 'Decimal key of the version that the drawing shows.' })
  definitionKey: string;

  @ApiProperty({
    type: [MapStepDto],
    description:
      'Those that ended in the order in which they did, then the current, then those to come.',
  })
  steps: MapStepDto[];
}
