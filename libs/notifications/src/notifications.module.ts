import { Module } from '@nestjs/common';
import { AddressMails } from './address-mails.service.js';
import { FailedMails } from './failed-mails.service.js';
import { MailPreferencesService } from './mail-preferences.service.js';
import { NotificationService } from './notification.service.js';

const services = [AddressMails, NotificationService, MailPreferencesService, FailedMails];

@Module({ providers: services, exports: services })
export class NotificationsModule {}
