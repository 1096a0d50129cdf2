import { AgenciesModule } from '@minhbach/agencies';
import { DocumentsModule } from '@minhbach/documents';
import { IdentityModule } from '@minhbach/identity';
import { LegalTimeModule } from '@minhbach/legal-time';
import { RequestsModule } from '@minhbach/requests';
import { RuntimeModule } from '@minhbach/runtime';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProcessMapsModule } from '../process-maps/process-maps.module.js';
import { ClarificationsController } from './clarifications.controller.js';
import { TasksApiModule } from '../tasks/tasks.module.js';
import { ActPreviewsController } from './act-previews.controller.js';
import { AnswerVersionsController } from './answer-versions.controller.js';
import { CaseFilesController } from './case-files.controller.js';
import { ComplaintsController } from './complaints.controller.js';
import { ConsultationsController } from './consultations.controller.js';
import { CounterController } from './counter.controller.js';
import { DeliveriesController } from './deliveries.controller.js';
import { LateDetails } from './late-details.service.js';
import { OversightController } from './oversight.controller.js';
import { ReceiptHandoverController } from './receipt-handover.controller.js';
import { RemediesController } from './remedies.controller.js';
import { RequestActsController } from './request-acts.controller.js';
import { RequestActs } from './request-acts.service.js';
import { RequestBatchesController } from './request-batches.controller.js';
import { RequestFilesController } from './request-files.controller.js';
import { RequestRecordsController } from './request-records.controller.js';
import { RequestsController } from './requests.controller.js';
import { RestrictionsController } from './restrictions.controller.js';
import { TakenInController } from './taken-in.controller.js';
import { UrgingsController } from './urgings.controller.js';
import { WatchController } from './watch.controller.js';
import { VisibleRequests } from './visible-requests.service.js';

@Module({
  imports: [
    AgenciesModule,
    IdentityModule,
    LegalTimeModule,
    TasksApiModule,
    RequestsModule,
    DocumentsModule,
    RuntimeModule,
    IdempotencyModule,
    PeopleModule,
    ProcessMapsModule,
  ],
  controllers: [
    // Before the one whose routes take any key.
    OversightController,
    RequestsController,
    RequestBatchesController,
    RequestRecordsController,
    RequestFilesController,
    AnswerVersionsController,
    CaseFilesController,
    RequestActsController,
    ActPreviewsController,
    UrgingsController,
    WatchController,
    ConsultationsController,
    ClarificationsController,
    ComplaintsController,
    CounterController,
    TakenInController,
    ReceiptHandoverController,
    RemediesController,
    DeliveriesController,
    RestrictionsController,
  ],
  providers: [VisibleRequests, RequestActs, LateDetails],
  exports: [VisibleRequests],
})
export class RequestsApiModule {}
