import { IdentityModule } from '@minhbach/identity';
import { NotificationsModule } from '@minhbach/notifications';
import { Module } from '@nestjs/common';
import { JoiningNotices } from './joining-notices.js';
import { PasswordMailController } from './password-mail.controller.js';
import { RegistrationsController } from './registrations.controller.js';
import { WaitingRegistrationsController } from './waiting-registrations.controller.js';

@Module({
  imports: [IdentityModule, NotificationsModule],
  controllers: [RegistrationsController, WaitingRegistrationsController, PasswordMailController],
  providers: [JoiningNotices],
  exports: [JoiningNotices],
})
export class RegistrationsApiModule {}
