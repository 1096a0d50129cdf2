import { AskedByService } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { instancesWithTask } from './task-queries.js';

/** A root instance in which something happened. */
export interface ChangedInstance {
  readonly rootKey: string;
  /** Number of its last step. */
  readonly seq: number;
}

/** Reads from the history in which instances something happened. */
@Injectable()
export class ChangedInstances {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Those with a step at this instant or later; no more than `limit`, the others are left out. Read once for all who listen:
   * which of them somebody is told of is decided for each.
   */
  @AskedByService()
  async since(from: Date, limit: number): Promise<ChangedInstance[]> {
    return this.dataSource.query(
      `SELECT root_key::text AS "rootKey", max(seq) AS seq FROM history
       WHERE at >= $1 GROUP BY root_key LIMIT $2`,
      [from, limit],
    );
  }

  /** Whether one of these root instances has a task that the person has or may take. */
  async withTaskFor(
    rootKeys: readonly string[],
    { id, groups }: { readonly id: string; readonly groups: readonly string[] },
    keptRoots: readonly number[],
  ): Promise<boolean> {
    const found = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM (${instancesWithTask('$1', '$2::text[]', '$4::bigint[]')}) AS mine
       WHERE mine.root_key = ANY($3::bigint[]) LIMIT 1`,
      [id, groups, rootKeys, keptRoots],
    );
    return found.length > 0;
  }
}
