import { localDateOf } from '@minhbach/calendar';
import { Clock, KeyAllocator, UnitOfWork } from '@minhbach/database';
import type { SignedInPerson } from '@minhbach/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { keptFromNothing, type KeptFrom } from './request-view.js';

/** A request that only those who work on it see, and since when, and until when it was so. */
export interface Restriction {
  readonly key: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Date;
  readonly liftReason: string | null;
  readonly liftedBy: string | null;
  readonly liftedAt: Date | null;
}

/** That a task is of a restricted request, and who works on that, or did. */
export interface RestrictedTask {
  readonly requestKey: string;
  readonly people: readonly string[];
}

/** Hồ sơ hạn chế tiếp cận: which requests are restricted, to whom, and what somebody is kept from by that. */
@Injectable()
export class Restrictions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly clock: Clock,
  ) {}

  /** All of a request, the newest first. */
  async of(requestKey: string): Promise<Restriction[]> {
    return this.dataSource.query<Restriction[]>(
      `SELECT key::text, reason, placed_by AS "placedBy", placed_at AS "placedAt",
         lift_reason AS "liftReason", lifted_by AS "liftedBy", lifted_at AS "liftedAt"
       FROM restricted_case WHERE request_key = $1 ORDER BY key DESC`,
      [requestKey],
    );
  }

  /** False when it is restricted already. */
  async place(requestKey: string, reason: string, actor: string): Promise<boolean> {
    const key = String(await this.keys.take(1));
    return this.unitOfWork.run(async (tx) => {
      const placed = await tx.query(
        `INSERT INTO restricted_case (key, request_key, reason, placed_by, placed_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (request_key) WHERE lifted_at IS NULL DO NOTHING RETURNING key`,
        [key, requestKey, reason, actor, tx.now],
      );
      return placed.length > 0;
    });
  }

  /** False when there is no such restriction of the request, or it was lifted before. */
  async lift(requestKey: string, key: string, reason: string, actor: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const lifted = await tx.query(
        `UPDATE restricted_case SET lift_reason = $3, lifted_by = $4, lifted_at = $5
         WHERE request_key = $1 AND key = $2 AND lifted_at IS NULL RETURNING key`,
        [requestKey, key, reason, actor, tx.now],
      );
      return lifted.length > 0;
    });
  }

  /** Ids of the people who work on a request, or did; null while it is not restricted. */
  async peopleOf(requestKey: string): Promise<readonly string[] | null> {
    const [row] = await this.dataSource.query<{ people: string[] | null }[]>(
      'SELECT restricted_to($1) AS people',
      [requestKey],
    );
    return row?.people ?? null;
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
  async keptFrom({ id, role, groups }: SignedInPerson): Promise<KeptFrom> {
    if (role !== 'officer' && role !== 'head') return keptFromNothing;
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
