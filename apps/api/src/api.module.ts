import { agencyEntities } from '@minhbach/agencies';
import { DatabaseModule } from '@minhbach/database';
import { documentEntities, PublicAddressModule } from '@minhbach/documents';
import { dutyEntities } from '@minhbach/duties';
import { FactorKeyModule, identityEntities, IdentityModule } from '@minhbach/identity';
import { legalTimeEntities } from '@minhbach/legal-time';
import { PublicLinksModule } from '@minhbach/links';
import { notificationEntities } from '@minhbach/notifications';
import { publicationEntities } from '@minhbach/publications';
import { QueueModule } from '@minhbach/queue';
import { reportEntities } from '@minhbach/reports';
import { requestEntities } from '@minhbach/requests';
import { reviewEntities } from '@minhbach/reviews';
import { targetEntities } from '@minhbach/targets';
import { noWebhooks } from '@minhbach/webhooks';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { OriginGuard } from './access/origin.guard.js';
import { AccountsApiModule } from './accounts/accounts.module.js';
import { SessionGuard } from './access/session.guard.js';
import { AgenciesApiModule } from './agencies/agencies.module.js';
import { ApiOptionsModule } from './api-options.module.js';
import type { ApiOptions } from './api-options.js';
import { UndeclaredInputGuard } from './boundary/undeclared-input.guard.js';
import { CalendarFeedApiModule } from './calendar-feed/calendar-feed.module.js';
import { CalendarsApiModule } from './calendars/calendars.module.js';
import { DeadlinesApiModule } from './deadlines/deadlines.module.js';
import { DecisionsApiModule } from './decisions/decisions.module.js';
import { DemoApiModule } from './demo/demo.module.js';
import { DeploymentsApiModule } from './deployments/deployments.module.js';
import { DraftsApiModule } from './drafts/drafts.module.js';
import { FormDraft } from './drafts/form-draft.entity.js';
import { DutiesApiModule } from './duties/duties.module.js';
import { ExternalTasksModule } from './external-tasks/external-tasks.module.js';
import { FilesApiModule } from './files/files.module.js';
import { Draining } from './health/draining.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { IdempotencyRecord } from './idempotency/idempotency-record.entity.js';
import { IdentityProviderApiModule } from './identity-provider/identity-provider.module.js';
import { IndicatorsApiModule } from './indicators/indicators.module.js';
import { LegalGroundsApiModule } from './legal-grounds/legal-grounds.module.js';
import { LetterTemplatesApiModule } from './letter-templates/letter-templates.module.js';
import { ClientsApiModule } from './clients/clients.module.js';
import { ColleaguesApiModule } from './people/colleagues.module.js';
import { LiveApiModule } from './live/live.module.js';
import { MandatesApiModule } from './mandates/mandates.module.js';
import { NotificationsApiModule } from './notifications/notifications.module.js';
import { OperationsApiModule } from './operations/operations.module.js';
import { OrchestrationModule } from './orchestration/orchestration.module.js';
import { PageFontsController } from './public-pages/page-fonts.controller.js';
import { PrivacyApiModule } from './privacy/privacy.module.js';
import { PublicationsApiModule } from './publications/publications.module.js';
import { UnitReviewsApiModule } from './unit-reviews/unit-reviews.module.js';
import { PublishedAnswersApiModule } from './published-answers/published-answers.module.js';
import { DocumentationController } from './documentation/documentation.controller.js';
import { ReceiptPagesModule } from './receipts/receipt.module.js';
import { ReportsApiModule } from './reports/reports.module.js';
import { RequestsApiModule } from './requests/requests.module.js';
import { RegistrationsApiModule } from './registrations/registrations.module.js';
import { PasskeySignInController } from './session/passkey-sign-in.controller.js';
import { PasskeysController } from './session/passkeys.controller.js';
import { SecondFactorController } from './session/second-factor.controller.js';
import { SessionProofController } from './session/session-proof.controller.js';
import { SessionController } from './session/session.controller.js';
import { SessionsController } from './session/sessions.controller.js';
import { StopHttp } from './stop-http.js';
import { TasksApiModule } from './tasks/tasks.module.js';
import { TrackingPagesModule } from './tracking/tracking.module.js';
import { TargetsApiModule } from './targets/targets.module.js';
import { WebhooksApiModule } from './webhooks/webhooks.module.js';

/** All that the api stores in, its own table included. */
export const apiEntities = [
  ...agencyEntities,
  ...identityEntities,
  ...legalTimeEntities,
  ...documentEntities,
  ...notificationEntities,
  ...requestEntities,
  ...reportEntities,
  ...dutyEntities,
  ...targetEntities,
  ...publicationEntities,
  ...reviewEntities,
  IdempotencyRecord,
  FormDraft,
];

/** The modules of the slices' controllers. */
const slices = [
  AccountsApiModule,
  RegistrationsApiModule,
  AgenciesApiModule,
  CalendarsApiModule,
  DeadlinesApiModule,
  RequestsApiModule,
  ReportsApiModule,
  DutiesApiModule,
  TargetsApiModule,
  PublicationsApiModule,
  UnitReviewsApiModule,
  TasksApiModule,
  DraftsApiModule,
  PrivacyApiModule,
  LiveApiModule,
  IndicatorsApiModule,
  NotificationsApiModule,
  CalendarFeedApiModule,
  LegalGroundsApiModule,
  LetterTemplatesApiModule,
  MandatesApiModule,
  ColleaguesApiModule,
  DecisionsApiModule,
  DeploymentsApiModule,
  OperationsApiModule,
  ClientsApiModule,
  OrchestrationModule,
  ExternalTasksModule,
  TrackingPagesModule,
  PublishedAnswersApiModule,
  ReceiptPagesModule,
];

const controllers = [
  HealthController,
  SessionController,
  SessionProofController,
  PasskeySignInController,
  PasskeysController,
  SessionsController,
  SecondFactorController,
  PageFontsController,
  DocumentationController,
];

/** The HTTP edge. Every route passes all four guards, in this order. */
@Module({})
export class ApiModule {
  static forRoot(options: ApiOptions): DynamicModule {
    const { databaseUrl, files, queueUrl, publicUrl, demo, clock, silent = false } = options;
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.forRoot({
          url: databaseUrl,
          entities: apiEntities,
          ...(clock && { clock }),
        }),
        silent ? QueueModule.silent() : QueueModule.forRoot({ databaseUrl, queueUrl }),
        ApiOptionsModule.forRoot(options),
        PublicAddressModule.forRoot(publicUrl),
        PublicLinksModule.forRoot(options.linkHostsInside ?? []),
        FactorKeyModule.forRoot(options.factorKey ?? null),
        IdentityModule,
        FilesApiModule.forRoot(files),
        ...slices,
        IdentityProviderApiModule,
        WebhooksApiModule.forRoot(options.webhooks ?? noWebhooks),
        ...(demo ? [DemoApiModule.forRoot(demo)] : []),
      ],
      controllers,
      providers: [
        { provide: APP_GUARD, useClass: OriginGuard },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: UndeclaredInputGuard },
        HealthService,
        Draining,
        StopHttp,
      ],
    };
  }
}
