import { askedByService } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { TaskChains, type FormSchema, type TaskChain, type TaskSummary } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import { PersonNames } from '../people/person-names.service.js';
import { effectOfSigning } from './signing-form.js';
import { SigningAuthorities } from './signing-authorities.service.js';
import type { ChainStepDto, SigningDto } from './signing.dto.js';

type NameOf = (id: string) => NamedPersonDto;

/** What those who sign want to know of their tasks: who prepared it, how far it is, what a signature does. */
@Injectable()
export class Signing {
  constructor(
    private readonly chains: TaskChains,
    private readonly names: PersonNames,
    private readonly authorities: SigningAuthorities,
  ) {}

  /** Of a whole page of tasks at once; their forms come with the question. */
  async of(
    tasks: readonly TaskSummary[],
    person: SignedInPerson,
  ): Promise<(task: TaskSummary, form: FormSchema | null) => SigningDto> {
    const [chains, authorityOf] = await Promise.all([
      // Of tasks that he was given: whether he sees their processes is not asked again for each.
      askedByService(() => this.chains.of(tasks)),
      this.authorities.of(tasks, person),
    ]);
    const actors = [...chains.values()].flatMap(({ steps }) => steps.flatMap(({ by }) => by ?? []));
    const holders = tasks.flatMap(({ assignee }) => assignee ?? []);
    const nameOf = await this.names.of([...actors, ...holders]);
    return (task, form) => ({
      ...chainDto(chains.get(task.key) ?? alone, task, nameOf),
      effect: effectOfSigning(form),
      authority: authorityOf(task),
    });
  }
}

/** A task that its model puts in no chain. */
const alone: TaskChain = { place: 1, length: 1, steps: [] };

function chainDto({ place, length, steps }: TaskChain, { assignee }: TaskSummary, nameOf: NameOf) {
  const shown = steps.map(({ by, ...step }): ChainStepDto => {
    const person = step.state === 'current' ? assignee : by;
    return { ...step, by: person === null ? null : nameOf(person) };
  });
  const first = Math.min(...steps.map((step) => step.place));
  const prepared = shown.findLast((step) => step.state === 'done' && step.place === first);
  const { by: preparedBy = null, at: preparedAt = null } = prepared ?? {};
  return { place, length, steps: shown, preparedBy, preparedAt };
}
