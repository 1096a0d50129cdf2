import { ApiProperty } from '@nestjs/swagger';
import { NamedPersonDto } from '../people/named-person.dto.js';
import {
  consentDecisions,
  extensionGroundCodes,
  grounds,
  itemOutcomes,
  origins,
} from './request-vocabulary.js';

const text = { type: String, nullable: true } as const;
export const limitUnits = ['working-day', 'calendar-day', 'month', 'hour'] as const;

export class RequestContactDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  address: string;

  @ApiProperty()
  idNumber: string;

  @ApiProperty(text)
  phone: string | null;

  @ApiProperty(text)
  email: string | null;
}

export class RequestItemDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  position: number;

  @ApiProperty()
  description: string;

  @ApiProperty({ enum: itemOutcomes, nullable: true, description: 'Null until it is answered.' })
  outcome: (typeof itemOutcomes)[number] | null;

  @ApiProperty({ enum: grounds, nullable: true, description: 'Art. 28(1).' })
  refusalGround: (typeof grounds)[number] | null;

  @ApiProperty(text)
  answer: string | null;

  @ApiProperty({ ...text, description: 'Where it is public already (ground b).' })
  publicLink: string | null;

  @ApiProperty({
    type: [String],
    nullable: true,
    description: 'Codes of the requests with which it was given before (ground d).',
  })
  earlierRequests: string[] | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Seen to work then.' })
  linkCheckedOn: string | null;
}

export class ConsultationDto {
  @ApiProperty({ example: 'stc', description: 'The agency or division that was asked.' })
  unitCode: string;

  @ApiProperty()
  question: string;

  @ApiProperty({ type: NamedPersonDto })
  askedBy: NamedPersonDto;

  @ApiProperty({ format: 'date' })
  askedOn: string;

  @ApiProperty({ format: 'date', description: "The agencies' own term; it moves no deadline." })
  dueOn: string;

  @ApiProperty(text)
  opinion: string | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true })
  answeredBy: NamedPersonDto | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  answeredOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Late since then.' })
  escalatedOn: string | null;
}

export class ThirdPartyConsentDto {
  @ApiProperty({ description: 'The person or organisation whose consent is needed.' })
  party: string;

  @ApiProperty({ type: [Number] })
  positions: number[];

  @ApiProperty({ format: 'date' })
  askedOn: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ enum: consentDecisions, nullable: true })
  decision: (typeof consentDecisions)[number] | null;

  @ApiProperty(text)
  evidence: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  recordedOn: string | null;
}

export class QuotedCostDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  unit: string;

  @ApiProperty({ type: 'integer' })
  quantity: number;

  @ApiProperty({ type: 'integer', description: 'Whole đồng for one unit.' })
  price: number;

  @ApiProperty({ type: 'integer', description: 'Whole đồng.' })
  amount: number;
}

export class CostQuoteDto {
  @ApiProperty({ type: [QuotedCostDto] })
  lines: QuotedCostDto[];

  @ApiProperty({ type: 'integer', description: 'Whole đồng.' })
  total: number;

  @ApiProperty({ format: 'date' })
  quotedOn: string;

  @ApiProperty({ format: 'date', description: 'To be paid by the end of this day.' })
  payBy: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  paidOn: string | null;

  @ApiProperty({ ...text, description: "Number of the cashier's receipt." })
  receipt: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  unpaidOn: string | null;
}

export class FollowUpDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ example: 'YC-2026-000438' })
  code: string;

  @ApiProperty({ enum: origins })
  origin: (typeof origins)[number];
}

export class ExtensionDto {
  @ApiProperty({ enum: extensionGroundCodes, nullable: true })
  ground: (typeof extensionGroundCodes)[number] | null;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: 'integer' })
  value: number;

  @ApiProperty({ enum: limitUnits })
  unit: string;

  @ApiProperty({ format: 'date' })
  previousDueOn: string;

  @ApiProperty({ format: 'date' })
  newDueOn: string;

  @ApiProperty({ type: NamedPersonDto })
  proposedBy: NamedPersonDto;

  @ApiProperty({ type: NamedPersonDto })
  approvedBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  approvedAt: string;
}

export class SurveyAnswerDto {
  @ApiProperty()
  received: boolean;

  @ApiProperty()
  relationshipNeeded: boolean;

  @ApiProperty({ type: 'integer' })
  ease: number;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;
}

/** That the answer was published, and whether it still is. */
export class PublicationDto {
  @ApiProperty({ description: 'Decimal key of the entry in the public register.' })
  key: string;

  @ApiProperty()
  subject: string;

  @ApiProperty({ example: '/api/published-answers/1048590' })
  href: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawalReason: string | null;
}
