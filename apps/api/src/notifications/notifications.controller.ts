import type { SignedInPerson } from '@minhbach/identity';
import { NotificationService, type Notification } from '@minhbach/notifications';
import { Restrictions } from '@minhbach/requests';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { NotificationDto, NotificationListDto, NotificationsQuery } from './notification.dto.js';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationService,
    private readonly restrictions: Restrictions,
  ) {}

  @Get()
  @Access('notification.list')
  @ApiOperation({ summary: 'The newest messages to me and to my groups' })
  @ApiOkResponse({ type: NotificationListDto })
  async list(
    @Query() { limit }: NotificationsQuery,
    @CurrentPerson() person: SignedInPerson,
  ): Promise<NotificationListDto> {
    const { requests } = await this.restrictions.keptFrom(person);
    const recipients = [person.id, ...person.groups];
    const newest = await this.notifications.newestFor(recipients, limit, requests);
    return { items: newest.map(notificationDto) };
  }
}

function notificationDto(notification: Notification): NotificationDto {
  const { key, recipient, kind, subjectType, subjectKey, text, createdAt } = notification;
  return {
    key,
    recipient,
    kind,
    subjectType,
    subjectKey,
    text,
    createdAt: createdAt.toISOString(),
  };
}
