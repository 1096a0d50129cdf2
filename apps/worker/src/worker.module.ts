import { agencyEntities } from '@minhbach/agencies';
import { AuditModule } from '@minhbach/audit';
import { DatabaseModule } from '@minhbach/database';
import { documentEntities, FilesModule, PublicAddressModule } from '@minhbach/documents';
import { DutiesModule, dutyEntities } from '@minhbach/duties';
import { identityEntities } from '@minhbach/identity';
import { IndicatorsModule } from '@minhbach/indicators';
import { legalTimeEntities } from '@minhbach/legal-time';
import { PublicLinksModule } from '@minhbach/links';
import { MailModule, notificationEntities } from '@minhbach/notifications';
import { publicationEntities, PublicationsModule } from '@minhbach/publications';
import { PrivacyModule } from '@minhbach/privacy';
import { QueueModule } from '@minhbach/queue';
import { reportEntities, ReportsModule } from '@minhbach/reports';
import { InfectionNotices, requestEntities, RequestsModule } from '@minhbach/requests';
import { reviewEntities, ReviewsModule } from '@minhbach/reviews';
import { RuntimeModule } from '@minhbach/runtime';
import { WebhooksModule } from '@minhbach/webhooks';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ArchiveLoop } from './archive-loop.js';
import { AuditLoop } from './audit-loop.js';
import { ClockSkew } from './clock-skew.js';
import { DoorbellProcessor } from './doorbell.processor.js';
import { FileLoop } from './file-loop.js';
import { IndicatorLoop } from './indicator-loop.js';
import { LinkLoop } from './link-loop.js';
import { ListenCheck } from './listen-check.js';
import { MailLoop } from './mail-loop.js';
import { ReconcileLoop } from './reconcile-loop.js';
import { RegistrationLoop } from './registration-loop.js';
import { ReplyLoop } from './reply-loop.js';
import { RetentionLoop } from './retention-loop.js';
import { TraceLoop } from './trace-loop.js';
import { SnapshotLoop } from './snapshot-loop.js';
import { WebhookLoop } from './webhook-loop.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const entities = [
  ...agencyEntities,
  ...identityEntities,
  ...legalTimeEntities,
  ...documentEntities,
  ...notificationEntities,
  ...requestEntities,
  ...reportEntities,
  ...dutyEntities,
  ...publicationEntities,
  ...reviewEntities,
];

const infections = { module: RequestsModule, teller: InfectionNotices };

/** What every worker does over and over. */
const loops: readonly Type[] = [
  ...[ReconcileLoop, ArchiveLoop, AuditLoop, ReplyLoop, RegistrationLoop, TraceLoop],
  ...[IndicatorLoop, SnapshotLoop, LinkLoop, RetentionLoop],
];

/** The modules with job workers. */
const slices: readonly Type[] = [
  ...[RequestsModule, ReportsModule, DutiesModule, ReviewsModule, PublicationsModule],
  PrivacyModule,
];

/** The queue edge: answers doorbells, and looks into the database where none has rung. */
@Module({})
export class WorkerModule {
  /** `workers` stand in the place of the slices' modules in tests. */
  static forRoot(options: WorkerOptions, workers = slices): DynamicModule {
    const { databaseUrl, queueUrl, publicUrl, files, mail, webhooks, clock, poolSize } = options;
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot({
          url: databaseUrl,
          entities,
          ...(clock && { clock }),
          ...(poolSize !== undefined && { poolSize }),
        }),
        QueueModule.forRoot({ databaseUrl, queueUrl }),
        RuntimeModule,
        PublicAddressModule.forRoot(publicUrl),
        ...(files ? [FilesModule.forRoot(files, infections)] : []),
        PublicLinksModule.forRoot(options.linkHostsInside ?? []),
        ...(mail ? [MailModule.forRoot(mail)] : []),
        ...(webhooks ? [WebhooksModule.forRoot(webhooks)] : []),
        IndicatorsModule,
        AuditModule,
        PublicationsModule,
        PrivacyModule,
        ...workers,
      ],
      providers: [
        { provide: WORKER_OPTIONS, useValue: options },
        DoorbellProcessor,
        ClockSkew,
        ListenCheck,
        ...loops,
        ...(files ? [FileLoop] : []),
        ...(mail ? [MailLoop] : []),
        ...(webhooks ? [WebhookLoop] : []),
      ],
    };
  }
}
