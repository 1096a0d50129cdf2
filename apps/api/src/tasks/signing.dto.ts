import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../boundary/text.dto.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

const person = { type: NamedPersonDto, nullable: true } as const;
const instant = { type: String, format: 'date-time', nullable: true } as const;
const states = ['done', 'sent-back', 'current', 'coming'] as const;
const forms = ['KT', 'TUQ', 'TL'] as const;

export class ChainStepDto {
  @ApiProperty({ description: 'Id in the drawing.' })
  elementId: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: 'integer', minimum: 1 })
  place: number;

  @ApiProperty({ enum: states, description: 'sent-back: what followed was no later place.' })
  state: (typeof states)[number];

  @ApiProperty({ ...person, description: 'Who ended it; of the current step, who has it.' })
  by: NamedPersonDto | null;

  @ApiProperty({ ...instant, description: 'When it ended.' })
  at: string | null;
}

/** In whose place somebody signs (Decree 30/2020/NĐ-CP Art. 13, from memory). */
export class SigningAuthorityDto {
  @ApiProperty({ enum: forms })
  form: (typeof forms)[number];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Number and symbol of the mandate; a deputy signs KT. without one.',
  })
  document: string | null;
}

export class SigningDto {
  @ApiProperty({ type: 'integer', description: 'Where in its chain the task is, from 1 on.' })
  place: number;

  @ApiProperty({ type: 'integer' })
  length: number;

  @ApiProperty({ type: [ChainStepDto], description: 'Done, current, coming.' })
  steps: ChainStepDto[];

  @ApiProperty({ ...person, description: 'Who sent the paper on its way, last.' })
  preparedBy: NamedPersonDto | null;

  @ApiProperty(instant)
  preparedAt: string | null;

  @ApiProperty({ type: TextDto, nullable: true, description: 'What a signature brings about.' })
  effect: TextDto | null;

  @ApiProperty({
    type: SigningAuthorityDto,
    nullable: true,
    description: 'As what I would sign; null for who signs in his own name.',
  })
  authority: SigningAuthorityDto | null;
}
