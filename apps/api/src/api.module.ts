import { agencyEntities } from '@minhbach/agencies';
import { DatabaseModule } from '@minhbach/database';
import { identityEntities, IdentityModule } from '@minhbach/identity';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { OriginGuard } from './access/origin.guard.js';
import { API_OPTIONS, type ApiOptions } from './api-options.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { IdempotencyRecord } from './idempotency/idempotency-record.entity.js';
import { SessionController } from './session/session.controller.js';

/** All that the api stores in, its own table included. */
export const apiEntities = [...agencyEntities, ...identityEntities, IdempotencyRecord];

/** The modules of the slices' controllers. */
const slices: DynamicModule['imports'] = [];

/** The HTTP edge. Every route passes both guards. */
@Module({})
export class ApiModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.forRoot({ url: options.databaseUrl, entities: apiEntities }),
        IdentityModule,
        ...(slices ?? []),
      ],
      controllers: [HealthController, SessionController],
      providers: [
        { provide: API_OPTIONS, useValue: options },
        { provide: APP_GUARD, useClass: OriginGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        HealthService,
      ],
    };
  }
}
