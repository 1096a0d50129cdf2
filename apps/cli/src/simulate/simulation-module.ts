import { agencyEntities } from '@minhbach/agencies';
import { DatabaseModule, type FixedClock } from '@minhbach/database';
import { documentEntities, LetterPrintingModule, PublicAddressModule } from '@minhbach/documents';
import { dutyEntities } from '@minhbach/duties';
import { identityEntities } from '@minhbach/identity';
import { IndicatorsModule } from '@minhbach/indicators';
import { legalTimeEntities } from '@minhbach/legal-time';
import { PublicLinksModule } from '@minhbach/links';
import { notificationEntities } from '@minhbach/notifications';
import { publicationEntities } from '@minhbach/publications';
import { reviewEntities } from '@minhbach/reviews';
import { QueueModule } from '@minhbach/queue';
import { requestEntities, RequestsModule } from '@minhbach/requests';
import { RuntimeModule } from '@minhbach/runtime';
import { targetEntities } from '@minhbach/targets';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

const entities = [
  ...[agencyEntities, identityEntities, legalTimeEntities],
  ...[
    documentEntities,
    dutyEntities,
    publicationEntities,
    reviewEntities,
    notificationEntities,
    requestEntities,
    targetEntities,
  ],
].flat();

/** Host of the pages on which the simulated agencies have published something. */
export const publishingHost = '127.0.0.1';

/** The service without HTTP and queue, by a clock of its own. */
@Module({})
class SimulationModule {
  static forRoot(databaseUrl: string, clock: FixedClock, printsOneOf: number): DynamicModule {
    return {
      module: SimulationModule,
      imports: [
        DatabaseModule.forRoot({ url: databaseUrl, entities, clock, poolSize: 16 }),
        QueueModule.silent(),
        RuntimeModule,
        PublicAddressModule.forRoot(undefined),
        LetterPrintingModule.forRoot(printsOneOf),
        PublicLinksModule.forRoot([publishingHost]),
        IndicatorsModule,
        RequestsModule,
      ],
    };
  }
}

/**
 * Opens the service on a database whose schema is up to date; the caller closes it. One of so many letters is printed
 * as PDF.
 */
export async function openService(
  databaseUrl: string,
  clock: FixedClock,
  printsOneOf: number,
): Promise<INestApplicationContext> {
  const module = SimulationModule.forRoot(databaseUrl, clock, printsOneOf);
  return NestFactory.createApplicationContext(module, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}
