import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { agencyCodesOf } from './access-subject.js';
import type { SignedInPerson } from './signed-in-person.js';

/** Somebody to whom work may be given. */
export interface Colleague {
  /** Decimal key. */
  readonly id: string;
  readonly name: string;
}

/** Lists those whom `isColleague` accepts. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whoever acts for the same business or belongs today to the same agency, division or centre, by name. */
  async of(person: SignedInPerson): Promise<Colleague[]> {
    const on = localDateOf(await this.clock.now());
    return this.dataSource.query<Colleague[]>(
      `SELECT p.key::text AS id, p.name FROM person p
       WHERE p.key <> $1::bigint
         AND EXISTS (SELECT FROM account a WHERE a.person_key = p.key AND a.disabled_at IS NULL)
         AND CASE WHEN $2::bigint IS NOT NULL THEN p.organisation_key = $2
           ELSE EXISTS (SELECT FROM membership m WHERE m.person_key = p.key
             AND split_part(m.group_name, ':', 1) = ANY($3::text[])
             AND m.valid_from <= $4 AND (m.valid_to IS NULL OR $4 <= m.valid_to)) END
       ORDER BY p.name, p.key`,
      [person.id, person.organisation?.id ?? null, agencyCodesOf(person), on],
    );
  }
}
