import { IdentityModule } from '@minhbach/identity';
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AccessTokenController } from './access-token.controller.js';
import { ClientsController } from './clients.controller.js';

@Module({
  imports: [IdentityModule, PeopleModule],
  controllers: [ClientsController, AccessTokenController],
})
export class ClientsApiModule {}
