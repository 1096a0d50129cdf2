import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, MaxLength, ValidateIf } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { codeCarriers, deliveryMethods } from './request-vocabulary.js';

const outcomes = ['received', 'returned'] as const;
const papers = ['identity-card', 'passport'] as const;
const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;

export class DeliveryReportDto {
  @ApiProperty({ enum: outcomes, description: 'returned: it must be delivered again.' })
  @IsIn(outcomes)
  outcome: (typeof outcomes)[number];

  @ApiProperty({ format: 'date', description: 'The day that the post or the message tells.' })
  @IsLocalDate()
  on: string;

  @ApiPropertyOptional({ maxLength: 500, description: 'Why it came back; needed then.' })
  @ValidateIf(
    ({ outcome, reason }: DeliveryReportDto) => outcome === 'returned' || reason !== undefined,
  )
  @Text(500)
  reason?: string;
}

export class IssueAccessCodeDto {
  @ApiProperty({ enum: codeCarriers, description: 'How the code reaches the requester.' })
  @IsIn(codeCarriers)
  carrier: (typeof codeCarriers)[number];

  @ApiPropertyOptional({
    format: 'email',
    maxLength: 254,
    description: 'By e-mail: where not to the address of the request.',
  })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  emailAddress?: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'At the office: who takes it; needed then.' })
  @IsOptional()
  @Text(200)
  receiver?: string;
}

export class IssuedAccessCodeDto {
  @ApiProperty({ example: 'K7QM-3XPD-9HTA', description: 'Told this once; only its hash is kept.' })
  code: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ description: 'Address of the page on which the code opens the answer.' })
  href: string;
}

/** One attempt to deliver the answer, and its proof. */
export class DeliveryDto {
  @ApiProperty({ enum: deliveryMethods })
  method: (typeof deliveryMethods)[number];

  @ApiProperty({ type: NamedPersonDto })
  deliveredBy: NamedPersonDto;

  @ApiProperty({ format: 'date-time' })
  deliveredAt: string;

  @ApiProperty({ ...text, format: 'date-time', description: 'Portal: first taken from there.' })
  downloadedAt: string | null;

  @ApiProperty({ type: NamedPersonDto, nullable: true })
  downloadedBy: NamedPersonDto | null;

  @ApiProperty({ ...text, description: 'Only for those who may read the contact.' })
  emailAddress: string | null;

  @ApiProperty(text)
  messageId: string | null;

  @ApiProperty({ ...text, example: 'RR123456789VN' })
  itemNumber: string | null;

  @ApiProperty(day)
  sentOn: string | null;

  @ApiProperty({ ...day, description: 'Handed over by the post.' })
  receivedOn: string | null;

  @ApiProperty({ ...text, description: 'Only for those who may read the contact.' })
  receiver: string | null;

  @ApiProperty({ type: String, enum: papers, nullable: true })
  identityPaper: (typeof papers)[number] | null;

  @ApiProperty({ ...text, description: 'Only for those who may read the contact.' })
  identityDigits: string | null;

  @ApiProperty({ ...text, description: 'Only for those who may read the contact.' })
  mandate: string | null;

  @ApiProperty({ type: String, enum: codeCarriers, nullable: true, description: 'Code: its way.' })
  carrier: (typeof codeCarriers)[number] | null;

  @ApiProperty({ ...text, format: 'date-time', description: 'Code: opens nothing from then on.' })
  codeExpiresAt: string | null;

  @ApiProperty({ ...text, format: 'date-time', description: 'Code: the answer was opened.' })
  openedAt: string | null;

  @ApiProperty({ ...day, description: 'It came back, and was delivered again.' })
  returnedOn: string | null;

  @ApiProperty(text)
  returnReason: string | null;
}
