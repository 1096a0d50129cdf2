import { accountabilityOutcomes, findingCheckOutcomes, findingStates } from '@minhbach/reviews';
import { ApiProperty } from '@nestjs/swagger';
import { NamedPersonDto } from '../people/named-person.dto.js';

const day = { type: String, format: 'date' } as const;

export class FindingCheckDto {
  @ApiProperty({ enum: findingCheckOutcomes })
  outcome: (typeof findingCheckOutcomes)[number];

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ ...day, nullable: true, description: 'By when to answer anew.' })
  newDueOn: string | null;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class FindingAnswerDto {
  @ApiProperty()
  text: string;

  @ApiProperty()
  evidence: string;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'It came after the deadline of its time.' })
  isLate: boolean;

  @ApiProperty({ type: FindingCheckDto, nullable: true, description: 'Null until it is checked.' })
  check: FindingCheckDto | null;
}

export class AccountabilityDecisionDto {
  @ApiProperty({ enum: accountabilityOutcomes })
  outcome: (typeof accountabilityOutcomes)[number];

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The mandate, e.g. `KT. 12/UQ-SKHCN`.',
  })
  signedUnder: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class AccountabilityProposalDto {
  @ApiProperty({ description: 'False: it was closed without a proposal.' })
  isProposed: boolean;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: NamedPersonDto })
  person: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: AccountabilityDecisionDto, nullable: true, description: 'Null until then.' })
  decision: AccountabilityDecisionDto | null;
}

export class ReviewFindingDto {
  @ApiProperty({ type: 'integer', description: 'Among those of its review, from 1.' })
  number: number;

  @ApiProperty({ type: String, nullable: true, example: '3.3b' })
  dutyId: string | null;

  @ApiProperty()
  text: string;

  @ApiProperty({ ...day, description: 'The first deadline.' })
  dueOn: string;

  @ApiProperty({ ...day, description: 'The deadline in force.' })
  currentDueOn: string;

  @ApiProperty({ enum: findingStates })
  state: (typeof findingStates)[number];

  @ApiProperty({ description: 'A deadline was missed; nothing takes that away.' })
  isLate: boolean;

  @ApiProperty({ ...day, nullable: true, description: 'When waiting for an answer was given up.' })
  unansweredOn: string | null;

  @ApiProperty({ type: [FindingAnswerDto], description: 'The oldest first.' })
  answers: FindingAnswerDto[];

  @ApiProperty({
    type: [AccountabilityProposalDto],
    description: 'The oldest first; the unit reads those to which the Director agreed.',
  })
  proposals: AccountabilityProposalDto[];
}
