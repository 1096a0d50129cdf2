import { seedAgencies } from '@minhbach/agencies';
import { KeyAllocator, UnitOfWork } from '@minhbach/database';
import { seedDuties } from '@minhbach/duties';
import { seedPublications } from '@minhbach/publications';
import { seedDemoPeople } from '@minhbach/identity';
import { LegalTimeService } from '@minhbach/legal-time';
import { seedDemoMail } from '@minhbach/notifications';
import { seedTargets } from '@minhbach/targets';
import type { INestApplicationContext } from '@nestjs/common';
import { seedLetters } from './seed-letters.js';

/**
 * Adds what a new installation needs and lacks: the calendar, the agencies, duties and publications of the plan, the templates of
 * the letters below the folder and, unless refused, the people of the demonstration. All or nothing; rows
 * that exist stay as they are.
 */
export async function seed(
  app: INestApplicationContext,
  folder: string,
  options: { demoPeople: boolean; demoPassword?: string | undefined },
): Promise<void> {
  const keys = app.get(KeyAllocator, { strict: false });
  const legalTime = app.get(LegalTimeService, { strict: false });
  await app.get(UnitOfWork, { strict: false }).run(async (tx) => {
    await legalTime.seedCalendar(tx);
    await seedAgencies(tx);
    await seedDuties(tx);
    await seedTargets(tx);
    await seedPublications(tx);
    await seedLetters(app, tx, folder);
    if (!options.demoPeople) return;
    await seedDemoPeople(tx, keys, options.demoPassword);
    await seedDemoMail(tx);
  });
}
