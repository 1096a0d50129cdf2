import { Notification } from './notification.entity.js';

export { AddressMails, type MailPurpose } from './address-mails.service.js';
export { Digests } from './digests.service.js';
export { FailedMails, type FailedMail } from './failed-mails.service.js';
export type { MailOptions } from './mail-options.js';
export {
  channels,
  MailPreferencesService,
  type Channel,
  type MailPreferences,
} from './mail-preferences.service.js';
export { MailModule } from './mail.module.js';
export { MailSender } from './mail-sender.service.js';
export { noticeKinds, type NoticeKind } from './notice-kinds.js';
export { NotificationService } from './notification.service.js';
export { NotificationsModule } from './notifications.module.js';
export { tell, type Notice } from './tell.js';
export { seedDemoMail } from './seed-demo-mail.js';
export { Notification };

export const notificationEntities = [Notification];
