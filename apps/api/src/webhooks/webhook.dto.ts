import {
  webhookEventTypes,
  type SuspensionReason,
  type WebhookEventType,
} from '@minhbach/webhooks';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import { EachText, Text } from '../boundary/text-rules.js';
import { NamedPersonDto } from '../people/named-person.dto.js';

export class NewWebhookDto {
  @ApiProperty({ maxLength: 200, example: 'Kho dữ liệu dùng chung của tỉnh' })
  @Text(200)
  name: string;

  @ApiProperty({ maxLength: 500, example: 'https://dulieu.example.vn/su-kien' })
  @Text(500)
  address: string;

  @ApiPropertyOptional({
    ...{ enum: webhookEventTypes, isArray: true },
    description: 'What it is told of; everything when absent.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(webhookEventTypes.length)
  @ArrayUnique()
  @EachText({ maxLength: 50, oneOf: webhookEventTypes })
  eventTypes?: WebhookEventType[];

  @ApiPropertyOptional({ description: 'Only what this agency does; of all agencies when absent.' })
  @IsOptional()
  @Text(50)
  agencyCode?: string;
}

export class SecretRotationDto {
  @ApiProperty({
    ...{ type: 'integer', minimum: 0, maximum: 168 },
    description: 'For so many hours the secret before signs too.',
  })
  @IsInt()
  @Min(0)
  @Max(168)
  hours: number;
}

export class ToldSecretDto {
  @ApiProperty({ description: 'Decimal key of the receiver.' })
  key: string;

  @ApiProperty({ description: 'Told this once and never again.', example: 'whsec_…' })
  secret: string;
}

export class WebhookDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  address: string;

  @ApiProperty({
    ...{ enum: webhookEventTypes, isArray: true, nullable: true },
    description: 'Null for everything.',
  })
  eventTypes: WebhookEventType[] | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null for all agencies.' })
  agencyCode: string | null;

  @ApiProperty({ enum: ['active', 'paused', 'suspended'] })
  state: 'active' | 'paused' | 'suspended';

  @ApiProperty({
    ...{ type: String, enum: ['gone', 'failing'], nullable: true },
    description: 'It answered 410, or nothing arrived for three days.',
  })
  suspendedFor: SuspensionReason | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  suspendedAt: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  failingSince: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  previousSecretUntil: string | null;

  @ApiProperty({ type: 'integer', description: 'Events that have not arrived yet.' })
  waiting: number;

  @ApiProperty({ type: 'integer', description: 'Events that were given up.' })
  dead: number;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  lastDeliveredAt: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: NamedPersonDto })
  createdBy: NamedPersonDto;
}

export class WebhookListDto {
  @ApiProperty({ type: [WebhookDto] })
  items: WebhookDto[];

  @ApiProperty({ type: [String], description: 'Hosts to which events may go (WEBHOOK_HOSTS).' })
  hosts: string[];

  @ApiProperty({ enum: webhookEventTypes, isArray: true, description: 'All types there are.' })
  eventTypes: WebhookEventType[];
}
