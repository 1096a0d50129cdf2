import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { IsLocalDate } from '../boundary/local-date.js';
import { Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';
import { deliveryMethods } from './request-vocabulary.js';

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

  @ApiProperty({ ...day, description: 'It came back, and was delivered again.' })
  returnedOn: string | null;

  @ApiProperty(text)
  returnReason: string | null;
}
