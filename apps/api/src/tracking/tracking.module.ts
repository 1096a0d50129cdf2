import { IdentityModule } from '@minhbach/identity';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { RequestsApiModule } from '../requests/requests.module.js';
import { TrackingAccess } from './tracking-access.service.js';
import { TrackingController } from './tracking.controller.js';

@Module({
  imports: [IdentityModule, RequestsModule, RequestsApiModule],
  controllers: [TrackingController],
  providers: [TrackingAccess],
})
export class TrackingPagesModule {}
