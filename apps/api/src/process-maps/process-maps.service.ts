import { InstanceQueries, type Key, type ProcessMap } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { text, type BilingualText } from '../boundary/text.js';
import { whyText } from '../operations/why-text.js';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import { PersonNames } from '../people/person-names.service.js';
import { notFound } from '../problems/problem.js';
import type { MapStepDto, ProcessMapDto } from './process-map.dto.js';

type CurrentStep = ProcessMap['current'][number];
type NameOf = (id: string) => NamedPersonDto;

/** The way of an instance, for whoever may see it: that is decided before. */
@Injectable()
export class ProcessMaps {
  constructor(
    private readonly instances: InstanceQueries,
    private readonly names: PersonNames,
  ) {}

  /** Throws 404 where there is no such instance. */
  async of(rootKey: Key): Promise<ProcessMapDto> {
    const map = await this.instances.map(rootKey);
    if (!map) throw notFound();
    const { definitionKey, past, current, coming } = map;
    const people = [...past.map(({ by }) => by), ...current.flatMap(holderOf)];
    const nameOf = await this.names.of(people);
    return {
      definitionKey: String(definitionKey),
      steps: [
        ...past.map(({ by, ...step }) => ({ ...step, person: nameOf(by), waitsFor: null })),
        ...current.map((step) => currentDto(step, nameOf)),
        ...coming.map((step) => ({ ...step, from: null, to: null, person: null, waitsFor: null })),
      ],
    };
  }
}

function currentDto({ token, ...step }: CurrentStep, nameOf: NameOf): MapStepDto {
  const [holder] = holderOf({ token });
  const person = holder === undefined ? null : nameOf(holder);
  return { ...step, to: null, person, waitsFor: waitsFor(token.why, person?.name ?? null) };
}

/** For everybody who follows the case: people by their names, and no groups of ours. */
function waitsFor(why: CurrentStep['token']['why'], holder: string | null): BilingualText {
  if (why.kind !== 'user-task') return whyText(why);
  if (holder === null) return text('Chờ người nhận việc', 'waits to be claimed');
  return whyText({ ...why, assignee: holder });
}

function holderOf({ token }: Pick<CurrentStep, 'token'>): string[] {
  const { why } = token;
  return why.kind === 'user-task' && why.assignee !== null ? [why.assignee] : [];
}
