import { addDays, instantAt, localDateOf } from '@minhbach/calendar';
import {
  IndicatorService,
  type Cs5,
  type Cs6,
  type Indicator,
  type Sla,
} from '@minhbach/indicators';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OfficeHours } from './office-hours.js';
import type { Province } from './province.js';
import type { Scenario } from './scenario.js';

/** What came of one agency, or of all. */
export interface AgencyOutcome {
  /** The agency's code; null for the whole province. */
  readonly agency: string | null;
  readonly cs5: Cs5;
  readonly cs6: Cs6;
  readonly sla: Sla;
  /** Hours of work for which a task lay there before a handler took it, on average; null without a task. */
  readonly waitedHours: number | null;
  /** Share of the handlers' working time in which they worked. */
  readonly busyShare: number;
}

export interface Outcome {
  readonly requests: number;
  readonly open: number;
  readonly incidents: number;
  readonly agencies: readonly AgencyOutcome[];
}

/** Reads the figures of the simulated time as the service counts them, and what the handlers were busy with. */
export async function readOutcome(
  app: INestApplicationContext,
  province: Province,
  {
    scenario,
    hours,
    until,
  }: { readonly scenario: Scenario; readonly hours: OfficeHours; readonly until: Date },
): Promise<Outcome> {
  const indicators = app.get(IndicatorService, { strict: false });
  const period = { from: scenario.from, to: addDays(localDateOf(until), -1) };
  const minutes = hours.minutesBetween(new Date(instantAt(scenario.from, '00:00')), until);
  const codes = [null, ...scenario.agencies.map(({ code }) => code)];
  const agencies: AgencyOutcome[] = [];
  for (const agency of codes) {
    const query = { ...period, ...(agency !== null && { agencyCode: agency }) };
    const [cs5, cs6, sla] = await Promise.all([
      indicators.of('cs5', query),
      indicators.of('cs6', query),
      indicators.of('sla', query),
    ]);
    const [{ figure: given }, { figure: days }, { figure: standing }]: [
      Indicator<Cs5>,
      Indicator<Cs6>,
      Indicator<Sla>,
    ] = [cs5, cs6, sla];
    agencies.push({
      agency,
      cs5: given,
      cs6: days,
      sla: standing,
      ...workOf(province, agency, minutes),
    });
  }
  return { ...(await countsIn(app)), agencies };
}

function workOf(province: Province, agency: string | null, minutes: number) {
  const offices = [...province.offices]
    .filter(
      ([group]) =>
        group.endsWith(':handler') && (agency === null || group.startsWith(`${agency}:`)),
    )
    .map(([, office]) => office);
  const sum = (of: (office: (typeof offices)[number]) => number) =>
    offices.reduce((all, office) => all + of(office), 0);
  const tasks = sum(({ record }) => record.tasks);
  return {
    waitedHours: tasks === 0 ? null : sum(({ record }) => record.waitedMinutes) / tasks / 60,
    busyShare:
      sum(({ record }) => record.workedMinutes) / sum(({ officers }) => officers.length * minutes),
  };
}

async function countsIn(app: INestApplicationContext) {
  const [row] = await app
    .get(DataSource, { strict: false })
    .query<{ requests: number; open: number; incidents: number }[]>(
      `SELECT count(*)::integer AS requests, (count(*) FILTER (WHERE closed_on IS NULL))::integer AS open,
       (SELECT count(*) FROM incident)::integer AS incidents
     FROM information_request`,
    );
  return row ?? { requests: 0, open: 0, incidents: 0 };
}
