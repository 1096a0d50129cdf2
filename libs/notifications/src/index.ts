import { Notification } from './notification.entity.js';

export { NotificationService, type Notice } from './notification.service.js';
export { NotificationsModule } from './notifications.module.js';
export { Notification };

export const notificationEntities = [Notification];
