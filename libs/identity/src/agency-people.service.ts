import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from './role.js';

/** What somebody does in an agency, and from when to when. */
export interface HeldFunction {
  /** Such as `reception`. */
  readonly function: string;
  readonly validFrom: string;
  /** The last day; null while it holds. */
  readonly validTo: string | null;
  /** The mandate that gives it. */
  readonly mandateKey: string | null;
}

export interface AgencyPerson {
  /** Decimal key. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Null when he was given no account. */
  readonly login: string | null;
  /** He can sign in. */
  readonly isActive: boolean;
  /** In this agency, the newest first. */
  readonly functions: readonly HeldFunction[];
}

/** Who works where. Whoever asks decides who may see it. */
@Injectable()
export class AgencyPeople {
  constructor(private readonly dataSource: DataSource) {}

  /** Everybody who has or had a function in an agency or division, by name. */
  async of(code: string): Promise<AgencyPerson[]> {
    return this.dataSource.query<AgencyPerson[]>(
      `SELECT p.key::text AS id, p.name, p.role, a.login,
         coalesce(a.person_key IS NOT NULL AND a.disabled_at IS NULL, false) AS "isActive",
         jsonb_agg(jsonb_build_object(
           'function', split_part(m.group_name, ':', 2), 'validFrom', m.valid_from,
           'validTo', m.valid_to, 'mandateKey', m.mandate_key::text)
           ORDER BY m.valid_from DESC, m.group_name) AS functions
       FROM membership m
       JOIN person p ON p.key = m.person_key
       LEFT JOIN account a ON a.person_key = p.key
       WHERE split_part(m.group_name, ':', 1) = $1
       GROUP BY p.key, a.login
       ORDER BY p.name, p.key`,
      [code],
    );
  }

  /** Those who can sign in and have a function in an agency on a date, by name. */
  async holding(code: string, function_: string, on: string): Promise<AgencyPerson[]> {
    const people = await this.of(code);
    return people.filter(
      ({ isActive, functions }) =>
        isActive && functions.some((held) => held.function === function_ && holdsOn(held, on)),
    );
  }
}

function holdsOn({ validFrom, validTo }: HeldFunction, on: string): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}
