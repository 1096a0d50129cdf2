import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, DatabaseClock } from './clock.js';
import { createDataSource, type DatabaseOptions } from './data-source.js';
import { KeyAllocator } from './key-allocator.js';
import { StepConnections } from './step-connections.js';
import { UnitOfWork } from './unit-of-work.js';

/** The one data source of the process with what is built on it. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(StepConnections) private readonly steps: StepConnections,
  ) {}

  /** `clock` replaces the database's clock in tests and simulations. */
  static forRoot(options: DatabaseOptions & { clock?: Clock }): DynamicModule {
    const { clock } = options;
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, useFactory: () => createDataSource(options).initialize() },
        {
          provide: Clock,
          inject: [DataSource],
          useFactory: (dataSource: DataSource) => clock ?? new DatabaseClock(dataSource),
        },
        KeyAllocator,
        StepConnections,
        UnitOfWork,
      ],
      exports: [DataSource, Clock, KeyAllocator, StepConnections, UnitOfWork],
    };
  }

  /** Nest calls this after all modules have stopped their own work in `beforeApplicationShutdown`. */
  async onApplicationShutdown(): Promise<void> {
    await this.steps.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
