import { FixedClock, serviceUrl, UnitOfWork } from '@minhbach/database';
import { defaultDemoPassword } from '@minhbach/identity';
import { LegalTimeService } from '@minhbach/legal-time';
import { Settler } from '@minhbach/runtime';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createApiApp } from '../../../api/src/create-api-app.js';
import { Cast } from '../../../cli/src/demo/cast.js';
import { demoScripts } from '../../../cli/src/demo/cases/demo-cases.js';
import { demoDuties } from '../../../cli/src/demo/cases/demo-duties.js';
import { demoPublications } from '../../../cli/src/demo/cases/demo-publications.js';
import { demoReviews } from '../../../cli/src/demo/cases/demo-reviews.js';
import { demoReports } from '../../../cli/src/demo/cases/demo-reports.js';
import type { ScriptStage } from '../../../cli/src/demo/end-states/scripted-request.js';
import { ownAddress } from '../own-address.js';
import type { Settings } from '../settings.js';
import { SimulatedTime } from './simulated-time.js';

const PATIENCE = { attemptMs: 30_000, callMs: 30_000 };

/** The start that the play is a part of; halted, it leaves the play off where it is. */
interface Start {
  readonly say: (line: string) => void;
  readonly isHalted: () => boolean;
}

/**
 * Fills a service in which nobody has asked for anything yet with the cases of the demonstration: over HTTP, and by a
 * clock of their own, its people do what they would have done in the weeks before `now`. Where there is a request already
 * nothing is played, so it happens once. No worker may run on the database meanwhile: its clock is another. A failure
 * is told and keeps nobody from starting: the service works as well without.
 */
export async function playDemoCases(
  databaseUrl: string,
  settings: Pick<Settings, 'demoCases' | 'demoPassword' | 'files' | 'host' | 'port'>,
  { say, isHalted }: Start,
  now: Date = new Date(),
): Promise<void> {
  const { demoCases, demoPassword = defaultDemoPassword, files } = settings;
  if (!demoCases || (await hasRequests(databaseUrl))) return;
  const clock = new FixedClock(now);
  const publicUrl = ownAddress(settings);
  const app = await createApiApp({
    ...{ databaseUrl: inHaste(databaseUrl), files },
    ...{ publicUrl, clock, silent: true },
  });
  try {
    say('Playing the cases of the demonstration, this once …');
    await play(app, clock, demoPassword, isHalted);
    say(`There are ${String(await requestsIn(app))} requests to look at.`);
  } catch (error) {
    say(`Warning: the cases of the demonstration were not all played: ${String(error)}`);
  } finally {
    await app.close();
  }
}

async function play(
  app: NestFastifyApplication,
  clock: FixedClock,
  password: string,
  isHalted: () => boolean,
): Promise<void> {
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const settle = async () => app.get(Settler, { strict: false }).settle();
  const cast = new Cast(url, password, PATIENCE);
  const stage: ScriptStage = { cast, url, stallMs: 0, settle };
  const legalTime = app.get(LegalTimeService, { strict: false });
  const work = app.get(UnitOfWork, { strict: false });
  const calendar = await work.run(async (tx) => legalTime.currentCalendar(tx));
  const now = clock.fixed();
  const time = new SimulatedTime(clock, calendar, now, settle, isHalted);
  await time.play([
    ...demoScripts(stage, () => clock.fixed()),
    ...demoReports(stage, now),
    demoDuties(stage, now),
    demoPublications(stage, now),
    demoReviews(stage, now),
  ]);
}

/** Does not wait for the disk at every step: what a crash would lose here is the end of a play. */
function inHaste(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}

/** Asked before anything is built up, as nearly every start finds some. */
async function hasRequests(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: serviceUrl(databaseUrl) });
  await client.connect();
  try {
    return (await client.query('SELECT FROM information_request LIMIT 1')).rowCount === 1;
  } finally {
    await client.end();
  }
}

async function requestsIn(app: NestFastifyApplication): Promise<number> {
  const [row] = await app
    .get(DataSource)
    .query<{ n: number }[]>('SELECT count(*)::integer AS n FROM information_request');
  return row?.n ?? 0;
}
