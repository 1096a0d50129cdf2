import {
  deliveryStates,
  webhookEventTypes,
  type DeliveryFailure,
  type DeliveryState,
  type WebhookEventType,
} from '@minhbach/webhooks';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageDto, PageQuery } from '../boundary/page-query.dto.js';

const failures = ['status', 'timeout', 'unreachable', 'host-not-allowed', 'secret-unreadable'];

export class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: deliveryStates, description: '`dead` is the dead-letter list.' })
  @IsOptional()
  @IsIn(deliveryStates)
  state?: DeliveryState;
}

export class WebhookAttemptDto {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: 'integer' })
  tookMs: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null when nobody answered.' })
  status: number | null;

  @ApiProperty({ type: String, enum: failures, nullable: true, description: 'Null: it arrived.' })
  failure: DeliveryFailure | null;
}

export class WebhookDeliveryDto {
  @ApiProperty({ description: 'Id of the event, the same at every attempt and every receiver.' })
  eventId: string;

  @ApiProperty({ enum: webhookEventTypes })
  type: WebhookEventType;

  @ApiProperty({ description: 'Code of the case, or key of the document.' })
  subject: string;

  @ApiProperty({ format: 'date-time' })
  occurredAt: string;

  @ApiProperty({ enum: deliveryStates })
  state: DeliveryState;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  nextAttemptAt: string | null;

  @ApiProperty({ type: [WebhookAttemptDto], description: 'The oldest first.' })
  attempts: WebhookAttemptDto[];
}

export class WebhookDeliveryListDto extends PageDto {
  @ApiProperty({ type: [WebhookDeliveryDto] })
  items: WebhookDeliveryDto[];
}

export class SentAgainDto {
  @ApiProperty({ type: 'integer', description: 'How many are sent once more.' })
  count: number;
}
