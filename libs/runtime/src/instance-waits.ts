import type { Key } from '@minhbach/engine';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InstanceQueries } from './instance-queries.js';
import { SharedWait } from './shared-wait.js';

/** Lets callers wait until an instance has ended. */
@Injectable()
export class InstanceWaits implements OnModuleDestroy {
  private readonly wait: SharedWait<Key>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly instances: InstanceQueries,
  ) {
    this.wait = new SharedWait((keys) => this.endedOf(keys));
  }

  /** The variables that the process had in the end; null when it has not ended by then. */
  async endOf(
    rootKey: Key,
    waitMs: number,
    signal: AbortSignal,
  ): Promise<Record<string, unknown> | null> {
    const isOver = async () => (await this.endedOf([rootKey])).length > 0;
    if (!(await isOver())) {
      await this.wait.until([rootKey], waitMs, signal);
      if (!(await isOver())) return null;
    }
    return this.lastVariables(rootKey);
  }

  onModuleDestroy(): void {
    this.wait.close();
  }

  private async endedOf(keys: readonly Key[]): Promise<Key[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      'SELECT key FROM process_instance WHERE key = ANY($1::bigint[]) AND ended_at IS NOT NULL',
      [keys],
    );
    return rows.map(({ key }) => Number(key));
  }

  /** The live rows are gone by then: what the history says of the process's own scope, put together. */
  private async lastVariables(rootKey: Key): Promise<Record<string, unknown>> {
    const history = await this.instances.history(rootKey);
    const changes = history
      .flatMap(({ records }) => records)
      .filter(
        ({ type, elementInstanceKey }) => type === 'variable' && elementInstanceKey === rootKey,
      )
      .map(({ data }) => data);
    return Object.assign({}, ...changes) as Record<string, unknown>;
  }
}
