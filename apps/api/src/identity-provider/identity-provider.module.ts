import { IdentityModule } from '@minhbach/identity';
import { NotificationsModule } from '@minhbach/notifications';
import { Module, type DynamicModule } from '@nestjs/common';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
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
})
export class IdentityProviderApiModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: IdentityProviderApiModule,
      providers: [
        { provide: API_OPTIONS, useValue: options },
        IdentityProvider,
        IdentityTrips,
        IdentityOwners,
      ],
    };
  }
}
