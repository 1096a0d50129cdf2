import { AgenciesModule, agencyEntities } from '@minhbach/agencies';
import { AuditModule } from '@minhbach/audit';
import { DatabaseModule } from '@minhbach/database';
import { documentEntities, DocumentsModule } from '@minhbach/documents';
import { dutyEntities } from '@minhbach/duties';
import { identityEntities, IdentityModule } from '@minhbach/identity';
import { IndicatorsModule } from '@minhbach/indicators';
import {
  CalendarExceptionRow,
  ClockLedgerLine,
  LegalTimeModule,
  WorkingCalendarVersion,
} from '@minhbach/legal-time';
import { PrivacyModule } from '@minhbach/privacy';
import { QueueModule } from '@minhbach/queue';
import { RuntimeModule } from '@minhbach/runtime';
import { targetEntities } from '@minhbach/targets';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { publicationEntities } from '@minhbach/publications';
import { reviewEntities } from '@minhbach/reviews';
import { NestFactory } from '@nestjs/core';

const entities = [
  ...agencyEntities,
  ...dutyEntities,
  ...targetEntities,
  ...publicationEntities,
  ...reviewEntities,
  ...documentEntities,
  ...identityEntities,
  WorkingCalendarVersion,
  CalendarExceptionRow,
  ClockLedgerLine,
];

/** What deploying and seeding need of the service: no HTTP, and no work of the processes. */
@Module({})
class OperatorModule {
  static forRoot(databaseUrl: string): DynamicModule {
    return {
      module: OperatorModule,
      imports: [
        DatabaseModule.forRoot({ url: databaseUrl, entities, poolSize: 2 }),
        // A timer that a deployment arms is found by the reconciler of the service.
        QueueModule.silent(),
        AgenciesModule,
        AuditModule,
        DocumentsModule,
        IdentityModule,
        IndicatorsModule,
        LegalTimeModule,
        PrivacyModule,
        RuntimeModule,
      ],
    };
  }
}

/** Does an operator's work on the database of a service and disconnects, whatever comes of it. */
export async function asOperator<T>(
  databaseUrl: string,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(OperatorModule.forRoot(databaseUrl), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
