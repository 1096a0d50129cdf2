import { decide, type SignedInPerson } from '@minhbach/identity';
import { Standings } from '@minhbach/legal-time';
import type { PrivacyRequest } from '@minhbach/privacy';
import { TaskQueries } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { PersonNames } from '../people/person-names.service.js';
import type { PrivacyRequestDto } from './privacy-request.dto.js';
import { privacyRequestDto } from './privacy-request-view.js';

/** Shows privacy requests: to whoever acts on them with what is to be done, to the person without. */
@Injectable()
export class PrivacyViews {
  constructor(
    private readonly standings: Standings,
    private readonly tasks: TaskQueries,
    private readonly names: PersonNames,
  ) {}

  async of(
    requests: readonly PrivacyRequest[],
    person: SignedInPerson,
  ): Promise<PrivacyRequestDto[]> {
    const roots = requests.map(({ processInstanceKey }) => Number(processInstanceKey));
    const { allowed } = decide(person, 'privacy.handle');
    const [standingOf, tasks] = await Promise.all([
      this.standings.ofDay(),
      allowed ? this.tasks.ofInstances(roots) : [],
    ]);
    const nameOf = await this.names.of(tasks.flatMap(({ assignee }) => assignee ?? []));
    return requests.map((request) => privacyRequestDto(request, { standingOf, nameOf, tasks }));
  }
}
