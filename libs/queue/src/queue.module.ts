import { BullModule } from '@nestjs/bullmq';
import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
  type OnModuleDestroy,
  Optional,
} from '@nestjs/common';
import { BellLedger } from './bell-ledger.js';
import { BullDoorbell } from './bull-doorbell.js';
import { Doorbell, SilentDoorbell } from './doorbell.js';
import { bellOptions, doorbellQueue } from './doorbell-queue.js';
import { chooseBackendByConnection } from './queue-backend.js';
import {
  openQueueConnection,
  type QueueConnection,
  type QueueOptions,
} from './queue-connection.js';

chooseBackendByConnection();

const QUEUE_CONNECTION = Symbol('QueueConnection');

/** The doorbells of the process. Needs the DatabaseModule beside it. */
@Global()
@Module({})
export class QueueModule implements OnModuleDestroy, OnApplicationShutdown {
  constructor(
    @Optional() @Inject(QUEUE_CONNECTION) private readonly connection?: QueueConnection,
  ) {}

  /** BullMQ on PostgreSQL, or on Redis when `queueUrl` is set. */
  static forRoot(options: QueueOptions): DynamicModule {
    const connection = openQueueConnection(options);
    return {
      module: QueueModule,
      imports: [
        BullModule.forRoot({ connection: connection.connection, prefix: connection.prefix }),
        BullModule.registerQueue({ name: doorbellQueue, defaultJobOptions: bellOptions }),
      ],
      providers: [
        { provide: QUEUE_CONNECTION, useValue: connection },
        BellLedger,
        { provide: Doorbell, useClass: BullDoorbell },
      ],
      exports: [Doorbell],
    };
  }

  /** No queue at all: whoever uses it works everything off by hand. */
  static silent(): DynamicModule {
    return {
      module: QueueModule,
      providers: [{ provide: Doorbell, useClass: SilentDoorbell }],
      exports: [Doorbell],
    };
  }

  onModuleDestroy(): void {
    this.connection?.letGo();
  }

  onApplicationShutdown(): void {
    this.connection?.close();
  }
}
