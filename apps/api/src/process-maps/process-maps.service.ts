import type { SignedInPerson } from '@minhbach/identity';
import { InstanceQueries, type Key, type ProcessMap } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { text, type BilingualText } from '../boundary/text.js';
import { whyText } from '../operations/why-text.js';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import { PersonNames } from '../people/person-names.service.js';
import { notFound } from '../problems/problem.js';
import type { MapStepDto, ProcessMapDto } from './process-map.dto.js';

type CurrentStep = ProcessMap['current'][number];
type NameOf = (id: string) => NamedPersonDto | null;

/** The way of an instance, for whoever may see it: that is decided before. */
@Injectable()
export class ProcessMaps {
  constructor(
    private readonly instances: InstanceQueries,
    private readonly names: PersonNames,
  ) {}

  /**
   * A business sees what it did itself under its name, and which post of the agency does the rest. Throws 404 where there
   * is no such instance.
   */
  async of(rootKey: Key, viewer: SignedInPerson): Promise<ProcessMapDto> {
    const map = await this.instances.map(rootKey);
    if (!map) throw notFound();
    const { definitionKey, past, current, coming } = map;
    const people = [...past.map(({ by }) => by), ...current.flatMap(holderOf)];
    const names = await this.names.of(people);
    const nameOf = (id: string) => (mayName(viewer, id) ? names(id) : null);
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

/** Who of the agency works on a case is not for whoever asked for it. */
function mayName({ role, id: viewer }: SignedInPerson, id: string): boolean {
  return role !== 'business' || id === viewer;
}

/** For everybody who follows the case: people by their names, and no groups of ours. */
function waitsFor(why: CurrentStep['token']['why'], holder: string | null): BilingualText {
  if (why.kind !== 'user-task') return whyText(why);
  if (holder !== null) return whyText({ ...why, assignee: holder });
  return why.assignee === null
    ? text('Chờ người nhận việc', 'waits to be claimed')
    : whyText({ kind: 'work' });
}

function holderOf({ token }: Pick<CurrentStep, 'token'>): string[] {
  const { why } = token;
  return why.kind === 'user-task' && why.assignee !== null ? [why.assignee] : [];
}
