import { ApiProperty } from '@nestjs/swagger';
import { KeyText } from '../boundary/key-text.js';

const changes = ['added', 'removed', 'changed'] as const;

export class ModelChangesQuery {
  @ApiProperty({ description: 'Decimal key of the version to compare with.' })
  @KeyText()
  from: string;
}

export class ModelChangeDto {
  @ApiProperty()
  elementId: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ example: 'userTask', description: 'Of flows: sequenceFlow.' })
  type: string;

  @ApiProperty({ enum: changes })
  change: (typeof changes)[number];

  @ApiProperty({
    type: [String],
    example: ['assignment', 'name'],
    description: 'Of a changed element: what differs.',
  })
  aspects: readonly string[];
}
