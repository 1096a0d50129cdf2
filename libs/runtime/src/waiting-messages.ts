import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Finds who waits for a message. */
@Injectable()
export class WaitingMessages {
  constructor(private readonly dataSource: DataSource) {}

  /** The root instance, of the processes that match these patterns of LIKE, that has waited longest; null for none. */
  async oldest(
    name: string,
    correlationKey: string,
    processes: readonly string[],
  ): Promise<Key | null> {
    const [row] = await this.dataSource.query<{ rootKey: string }[]>(
      `SELECT s.root_key AS "rootKey" FROM message_subscription s
       JOIN process_instance i ON i.key = s.root_key AND i.status = 'active'
       WHERE s.kind = 'message' AND s.name = $1 AND coalesce(s.correlation_key, '') = $2
         AND i.process_id LIKE ANY($3) ORDER BY s.key LIMIT 1`,
      [name, correlationKey, processes],
    );
    return row ? Number(row.rootKey) : null;
  }
}
