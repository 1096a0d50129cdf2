import { NotificationsModule } from '@minhbach/notifications';
import { Module } from '@nestjs/common';
import { NotificationsController } from './notifications.controller.js';

@Module({ imports: [NotificationsModule], controllers: [NotificationsController] })
export class NotificationsApiModule {}
