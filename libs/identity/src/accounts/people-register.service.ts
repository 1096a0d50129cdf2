import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HeldFunction } from '../agency-people.service.js';
import type { Role } from '../role.js';
import type { AccountEvent } from './account-event.entity.js';
import { ownsSecondFactor } from '../second-factor/owns-second-factor.js';

/** Whether somebody can sign in: he can, he has yet to set a password (no provider vouches for him), or he is shut out. */
export const accountStates = ['active', 'invited', 'blocked'] as const;

export type AccountState = (typeof accountStates)[number];

/** Somebody with an account. */
export interface RegisteredPerson {
  readonly key: string;
  readonly name: string;
  readonly login: string;
  readonly role: Role;
  readonly state: AccountState;
  readonly hasSecondFactor: boolean;
  /** The business that he acts for. */
  readonly organisation: { readonly taxCode: string; readonly name: string } | null;
  /** The newest first. */
  readonly functions: readonly (HeldFunction & { readonly agencyCode: string })[];
}

export interface PeopleFilter {
  /** Part of the name or the login. */
  readonly text?: string | undefined;
  readonly role?: Role | undefined;
  /** Where he has or had a function. */
  readonly agencyCode?: string | undefined;
  readonly state?: AccountState | undefined;
  readonly limit: number;
  /** The `next` of the page before: key of its last person. */
  readonly after?: string | undefined;
}

export interface PeoplePage {
  readonly items: readonly RegisteredPerson[];
  readonly next: string | null;
}

const state = `CASE WHEN a.disabled_at IS NOT NULL THEN 'blocked'
  WHEN a.password_hash IS NULL AND NOT EXISTS (SELECT FROM identity_link l WHERE l.person_key = a.person_key)
  THEN 'invited' ELSE 'active' END`;

const people = `SELECT p.key::text AS key, p.name, a.login, p.role, ${state} AS state,
    ${ownsSecondFactor('p.key')} AS "hasSecondFactor",
    CASE WHEN o.key IS NULL THEN NULL
      ELSE jsonb_build_object('taxCode', o.tax_code, 'name', o.name) END AS organisation,
    coalesce((SELECT jsonb_agg(jsonb_build_object(
        'agencyCode', split_part(m.group_name, ':', 1), 'function', split_part(m.group_name, ':', 2),
        'validFrom', m.valid_from, 'validTo', m.valid_to, 'mandateKey', m.mandate_key::text)
        ORDER BY m.valid_from DESC, m.group_name)
      FROM membership m WHERE m.person_key = p.key), '[]') AS functions
  FROM account a
  JOIN person p ON p.key = a.person_key
  LEFT JOIN organisation o ON o.key = p.organisation_key`;

/** Who may sign in, and what was done to whose account. Whoever asks decides who may see it. */
@Injectable()
export class PeopleRegister {
  constructor(private readonly dataSource: DataSource) {}

  /** By name. */
  async list(filter: PeopleFilter): Promise<PeoplePage> {
    const { text = null, role = null, agencyCode = null, limit, after = null } = filter;
    const rows = await this.dataSource.query<RegisteredPerson[]>(
      `${people}
       WHERE ($1::text IS NULL OR strpos(lower(p.name), lower($1)) > 0 OR strpos(a.login, lower($1)) > 0)
         AND ($2::text IS NULL OR p.role = $2)
         AND ($3::text IS NULL OR EXISTS (SELECT FROM membership m
           WHERE m.person_key = p.key AND split_part(m.group_name, ':', 1) = $3))
         AND ($4::text IS NULL OR ${state} = $4)
         AND ($5::bigint IS NULL OR (p.name, p.key) > (SELECT l.name, l.key FROM person l WHERE l.key = $5))
       ORDER BY p.name, p.key LIMIT $6`,
      [text, role, agencyCode, filter.state ?? null, after, limit + 1],
    );
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? (items.at(-1)?.key ?? null) : null };
  }

  /** Null for whoever has no account. */
  async find(key: string): Promise<RegisteredPerson | null> {
    const [person] = await this.dataSource.query<RegisteredPerson[]>(`${people} WHERE p.key = $1`, [
      key,
    ]);
    return person ?? null;
  }

  /** What was done to a person's account, the newest first, a hundred at the most. */
  async actsOn(personKey: string): Promise<AccountEvent[]> {
    return this.dataSource.query<AccountEvent[]>(
      `SELECT key::text, person_key::text AS "personKey", kind, actor, at, detail
       FROM account_event WHERE person_key = $1 ORDER BY at DESC, key DESC LIMIT 100`,
      [personKey],
    );
  }
}
