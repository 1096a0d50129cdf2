import { instantAt } from '@minhbach/calendar';
import { FixedClock, KeyAllocator, UnitOfWork } from '@minhbach/database';
import { LegalTimeService } from '@minhbach/legal-time';
import type { INestApplicationContext } from '@nestjs/common';
import { deploy } from '../commands/deploy.js';
import { seed } from '../commands/seed.js';
import type { OperatorSettings } from '../operator-settings.js';
import { daysFrom, drawArrivals } from './arrivals.js';
import { OfficeHours } from './office-hours.js';
import { readOutcome, type Outcome } from './outcome.js';
import { Province } from './province.js';
import { servePublishedPage } from './published-page.js';
import { engage } from './roster.js';
import type { Scenario } from './scenario.js';
import { emptyDatabase, markBegin, markEnd } from './simulated-database.js';
import { openService } from './simulation-module.js';

const daysAYear = 365;

/** A letter in so many is printed, unless all are asked for: it is what takes longest of a letter. */
export const sampledLetters = 50;

/** How much is simulated: so many requests, in so many days; of the letters one in so many is printed as PDF. */
export interface Extent {
  readonly days: number;
  readonly requests: number;
  readonly printsOneOf?: number;
}

export function extentOf({ years, requestsPerYear }: Scenario, requests?: number): Extent {
  const days = Math.max(1, Math.round(years * daysAYear));
  return { days, requests: requests ?? Math.round(requestsPerYear * years) };
}

/**
 * Fills an empty database with what a province does in the simulated time, and reads what came of it. Throws
 * DatabaseInUse when the database holds what no simulation made.
 */
export async function simulate(
  settings: OperatorSettings,
  scenario: Scenario,
  extent: Extent,
  tell: (date: string) => void,
): Promise<Outcome> {
  await emptyDatabase(settings);
  await markBegin(settings.ownerUrl, scenario);
  const clock = new FixedClock(new Date(instantAt(scenario.from, '00:00')));
  const page = await servePublishedPage();
  const { printsOneOf = sampledLetters } = extent;
  const app = await openService(settings.databaseUrl, clock, printsOneOf);
  try {
    const outcome = await playOn(app, clock, page.url, scenario, extent, tell);
    await markEnd(settings.ownerUrl);
    return outcome;
  } finally {
    await app.close();
    await page.close();
  }
}

async function playOn(
  app: INestApplicationContext,
  clock: FixedClock,
  publicLink: string,
  scenario: Scenario,
  { days: dayCount, requests }: Extent,
  tell: (date: string) => void,
): Promise<Outcome> {
  await seed(app, 'workflows', { demoPeople: true });
  await deploy(app, 'workflows');
  const work = app.get(UnitOfWork, { strict: false });
  const keys = app.get(KeyAllocator, { strict: false });
  const legalTime = app.get(LegalTimeService, { strict: false });
  const roster = await work.run(async (tx) => engage(tx, keys, scenario));
  const calendar = await legalTime.currentCalendar();
  const hours = new OfficeHours(calendar, scenario.stepMinutes);
  const days = daysFrom(scenario.from, dayCount + 1);
  const until = new Date(instantAt(days.at(-1) ?? scenario.from, '00:00'));
  const isWorkingDay = (date: string) => calendar.isWorkingDay(date);
  const arrivals = drawArrivals(scenario, requests, {
    ...{ days: days.slice(0, -1), hours, isWorkingDay },
  });
  const province = new Province({ app, clock, hours, scenario, roster, publicLink });
  await province.play(arrivals, until, tell);
  return readOutcome(app, province, { scenario, hours, until });
}
