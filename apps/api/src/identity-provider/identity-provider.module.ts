import { IdentityModule } from '@minhbach/identity';
import { NotificationsModule } from '@minhbach/notifications';
import { Module } from '@nestjs/common';
import { RegistrationsApiModule } from '../registrations/registrations.module.js';
import { IdentityLinksController } from './identity-links.controller.js';
import { IdentityOwners } from './identity-owners.service.js';
import { IdentityProvider } from './identity-provider.js';
import { IdentityReturnController } from './identity-return.controller.js';
import { IdentitySignInController } from './identity-sign-in.controller.js';
import { IdentityTrips } from './identity-trips.service.js';

/** Signing in by an identity provider (OpenID Connect); without its settings there is none, and all of it answers so. */
@Module({
  imports: [IdentityModule, NotificationsModule, RegistrationsApiModule],
  controllers: [IdentitySignInController, IdentityLinksController, IdentityReturnController],
  providers: [IdentityProvider, IdentityTrips, IdentityOwners],
})
export class IdentityProviderApiModule {}
