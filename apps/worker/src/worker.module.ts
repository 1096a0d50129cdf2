import { agencyEntities } from '@minhbach/agencies';
import { DatabaseModule } from '@minhbach/database';
import { documentEntities, FilesModule, PublicAddressModule } from '@minhbach/documents';
import { identityEntities } from '@minhbach/identity';
import { IndicatorsModule } from '@minhbach/indicators';
import { legalTimeEntities } from '@minhbach/legal-time';
import { MailModule, notificationEntities } from '@minhbach/notifications';
import { QueueModule } from '@minhbach/queue';
import { reportEntities, ReportsModule } from '@minhbach/reports';
import {
  InfectionNotices,
  PublicLinksModule,
  requestEntities,
  RequestsModule,
} from '@minhbach/requests';
import { RuntimeModule } from '@minhbach/runtime';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ArchiveLoop } from './archive-loop.js';
import { ClockSkew } from './clock-skew.js';
import { DoorbellProcessor } from './doorbell.processor.js';
import { FileLoop } from './file-loop.js';
import { IndicatorLoop } from './indicator-loop.js';
import { ListenCheck } from './listen-check.js';
import { MailLoop } from './mail-loop.js';
import { ReconcileLoop } from './reconcile-loop.js';
import { ReplyLoop } from './reply-loop.js';
import { SnapshotLoop } from './snapshot-loop.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

const entities = [
  ...agencyEntities,
  ...identityEntities,
  ...legalTimeEntities,
  ...documentEntities,
  ...notificationEntities,
  ...requestEntities,
  ...reportEntities,
];

const infections = { module: RequestsModule, teller: InfectionNotices };

/** The modules with job workers. */
const slices: readonly Type[] = [RequestsModule, ReportsModule];

/** The queue edge: answers doorbells, and looks into the database where none has rung. */
@Module({})
export class WorkerModule {
  /** `workers` stand in the place of the slices' modules in tests. */
  static forRoot(options: WorkerOptions, workers = slices): DynamicModule {
    const { databaseUrl, queueUrl, publicUrl, files, mail, clock, poolSize } = options;
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
        IndicatorsModule,
        ...workers,
      ],
      providers: [
        { provide: WORKER_OPTIONS, useValue: options },
        DoorbellProcessor,
        ClockSkew,
        ListenCheck,
        ReconcileLoop,
        ArchiveLoop,
        ReplyLoop,
        IndicatorLoop,
        SnapshotLoop,
        ...(files ? [FileLoop] : []),
        ...(mail ? [MailLoop] : []),
      ],
    };
  }
}
