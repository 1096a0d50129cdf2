import { DocumentsModule } from '@minhbach/documents';
import { IdentityModule } from '@minhbach/identity';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { RequestsApiModule } from '../requests/requests.module.js';
import { AnswerAccess } from './answer-access.service.js';
import { AnswerController } from './answer.controller.js';
import { TrackingAccess } from './tracking-access.service.js';
import { TrackingController } from './tracking.controller.js';

@Module({
  imports: [DocumentsModule, IdentityModule, RequestsModule, RequestsApiModule],
  controllers: [TrackingController, AnswerController],
  providers: [TrackingAccess, AnswerAccess],
})
export class TrackingPagesModule {}
