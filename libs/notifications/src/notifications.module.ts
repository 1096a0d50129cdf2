import { Module } from '@nestjs/common';
import { FailedMails } from './failed-mails.service.js';
import { MailPreferencesService } from './mail-preferences.service.js';
import { NotificationService } from './notification.service.js';

const services = [NotificationService, MailPreferencesService, FailedMails];

@Module({ providers: services, exports: services })
export class NotificationsModule {}
