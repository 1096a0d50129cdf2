import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { AgencyPeople, type AgencyPerson, type HeldFunction } from '@minhbach/identity';
import { LegalTimeService } from '@minhbach/legal-time';
import { TaskCounts } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { Period } from './request-case.js';
import { workloadOf, type Workload } from './workload.js';

export interface OfficerWorkload extends Workload {
  readonly person: { readonly id: string; readonly name: string };
}

export interface AgencyWorkload {
  /** By name. */
  readonly officers: readonly OfficerWorkload[];
  /** Open tasks that nobody has and somebody of the agency may take. */
  readonly unclaimed: number;
}

/** Who in an agency has how much to do. Whoever asks decides who may see it. */
@Injectable()
export class OfficerWorkloads {
  constructor(
    private readonly people: AgencyPeople,
    private readonly tasks: TaskCounts,
    private readonly legalTime: LegalTimeService,
    private readonly clock: Clock,
  ) {}

  /** Of everybody who has a function there today, whatever he has to do and wherever it came from. */
  async of(code: string, { from, to }: Period): Promise<AgencyWorkload> {
    const today = localDateOf(await this.clock.now());
    const officers = (await this.people.of(code)).filter((each) => worksThere(each, today));
    const ids = officers.map(({ id }) => id);
    const groups = officers.flatMap((each) =>
      functionsOn(each, today).map((held) => `${code}:${held.function}`),
    );
    const [open, done, unclaimed, calendar] = await Promise.all([
      this.tasks.open(ids),
      this.tasks.done(ids, from, to),
      this.tasks.unclaimed([...new Set(groups)]),
      this.legalTime.currentCalendar(),
    ]);
    const of = <Count extends { readonly person: string }>(counts: readonly Count[], id: string) =>
      counts.filter(({ person }) => person === id);
    return {
      officers: officers.map(({ id, name }) => ({
        person: { id, name },
        ...workloadOf(of(open, id), of(done, id), today, calendar),
      })),
      unclaimed,
    };
  }
}

function worksThere(person: AgencyPerson, on: string): boolean {
  return functionsOn(person, on).length > 0;
}

function functionsOn({ functions }: AgencyPerson, on: string): HeldFunction[] {
  return functions.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  );
}
