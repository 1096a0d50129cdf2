import { FilesModule, type FilesOptions } from '@minhbach/documents';
import { InfectionNotices, RequestsModule } from '@minhbach/requests';
import { Module, type DynamicModule } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { FilesController } from './files.controller.js';

@Module({})
export class FilesApiModule {
  static forRoot(options: FilesOptions): DynamicModule {
    return {
      module: FilesApiModule,
      imports: [
        FilesModule.forRoot(options, { module: RequestsModule, teller: InfectionNotices }),
        IdempotencyModule,
      ],
      controllers: [FilesController],
    };
  }
}
