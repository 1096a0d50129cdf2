import { NotificationsModule } from '@minhbach/notifications';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { FailedMailsController } from './failed-mails.controller.js';
import { NotificationPreferencesController } from './notification-preferences.controller.js';
import { NotificationsController } from './notifications.controller.js';

@Module({
  imports: [NotificationsModule, RequestsModule, PeopleModule],
  controllers: [NotificationsController, NotificationPreferencesController, FailedMailsController],
})
export class NotificationsApiModule {}
