import type { Notification } from '@minhbach/notifications';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Max, Min } from 'class-validator';
import { WholeNumber } from '../boundary/page-query.dto.js';

export class NotificationsQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @WholeNumber()
  @Min(1)
  @Max(100)
  limit = 50;
}

export class NotificationDto {
  @ApiProperty({ description: 'Decimal key.' })
  key: string;

  @ApiProperty({ description: 'Id of a person, or one of his groups.' })
  recipient: string;

  @ApiProperty({ example: 'due-soon' })
  kind: string;

  @ApiProperty({
    enum: [
      ...['information-request', 'report', 'duty', 'publication', 'unit-review', 'webhook'],
      ...['registration', 'privacy-request'],
    ],
  })
  subjectType: Notification['subjectType'];

  @ApiProperty({ description: 'Decimal key.' })
  subjectKey: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class NotificationListDto {
  @ApiProperty({ type: [NotificationDto] })
  items: NotificationDto[];
}
