import { AgenciesModule } from '@minhbach/agencies';
import { IdentityModule } from '@minhbach/identity';
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AccountActsController } from './account-acts.controller.js';
import { KnownAgencies } from './known-agencies.js';
import { PasswordController } from './password.controller.js';
import { PeopleController } from './people.controller.js';
import { PersonFunctionsController } from './person-functions.controller.js';

@Module({
  imports: [AgenciesModule, IdentityModule, PeopleModule],
  controllers: [
    PasswordController,
    PeopleController,
    AccountActsController,
    PersonFunctionsController,
  ],
  providers: [KnownAgencies],
})
export class AccountsApiModule {}
