import { localDateOf } from '@minhbach/calendar';
import { Clock, KeyAllocator, UnitOfWork } from '@minhbach/database';
import { worksForAgency, type SignedInPerson } from '@minhbach/identity';
import { CaseMarks } from '@minhbach/privacy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { restrictedTo } from './restricted-to.js';
import { keptFromNothing, type KeptFrom } from './request-view.js';

/** That a task is of a restricted request, and who works on that, or did. */
export interface RestrictedTask {
  readonly requestKey: string;
  readonly people: readonly string[];
}

/** Hồ sơ hạn chế tiếp cận: which requests are restricted, to whom, and what somebody is kept from by that. */
@Injectable()
export class Restrictions extends CaseMarks {
  constructor(
    dataSource: DataSource,
    unitOfWork: UnitOfWork,
    keys: KeyAllocator,
    private readonly clock: Clock,
  ) {
    super('restricted_case', dataSource, unitOfWork, keys);
  }

  /** Ids of the people who work on a request, or did; null while it is not restricted. */
  async peopleOf(requestKey: string): Promise<readonly string[] | null> {
    return restrictedTo(this.dataSource, requestKey);
  }

  /** The restricted request that an open task belongs to, by itself or by a complaint, with those people; null for any other. */
  async ofTask(taskKey: number): Promise<RestrictedTask | null> {
    const [found] = await this.dataSource.query<RestrictedTask[]>(
      `SELECT key::text AS "requestKey", working_on(key) AS people
       FROM restricted_request_of($1) AS key WHERE key IS NOT NULL`,
      [taskKey],
    );
    return found ?? null;
  }

  /** In what a person's groups give him nothing: nothing at all, unless he works for an agency. */
  async keptFrom(person: SignedInPerson): Promise<KeptFrom> {
    if (!worksForAgency(person)) return keptFromNothing;
    const { id, groups } = person;
    const today = localDateOf(await this.clock.now());
    const rows = await this.dataSource.query<{ key: string; root: string; headed: boolean }[]>(
      `SELECT request_key::text AS key, root_key::text AS root, is_headed AS headed
       FROM kept_from($1, $2::text[], $3)`,
      [id, groups, today],
    );
    if (rows.length === 0) return keptFromNothing;
    const hidden = rows.filter(({ headed }) => !headed).map(({ key }) => key);
    return { requests: [...new Set(hidden)], roots: rows.map(({ root }) => Number(root)) };
  }
}
