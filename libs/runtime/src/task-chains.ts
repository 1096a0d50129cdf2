import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from './definition-store.js';
import { InstanceQueries } from './instance-queries.js';
import { taskChain, type TaskChain } from './task-chain.js';
import type { TaskSummary } from './task-queries.js';

type ChainedTask = Pick<TaskSummary, 'key' | 'rootKey' | 'elementId' | 'elementInstanceKey'>;

/** Reads the chains of open tasks. */
@Injectable()
export class TaskChains {
  constructor(
    private readonly dataSource: DataSource,
    private readonly definitions: DefinitionStore,
    private readonly instances: InstanceQueries,
  ) {}

  /** By task; tasks that are in no chain are missing. */
  async of(tasks: readonly ChainedTask[]): Promise<Map<Key, TaskChain>> {
    const definitionOf = await this.definitionsOf(tasks);
    await this.definitions.ensure(definitionOf.values());
    const histories = await this.instances.histories(tasks.map(({ rootKey }) => rootKey));
    return new Map(
      tasks.flatMap((task): [Key, TaskChain][] => {
        const deployed = this.definitions.process(definitionOf.get(task.elementInstanceKey) ?? 0);
        const history = histories.get(task.rootKey) ?? [];
        const chain = deployed && taskChain(deployed, history, task);
        return chain ? [[task.key, chain]] : [];
      }),
    );
  }

  private async definitionsOf(tasks: readonly ChainedTask[]): Promise<Map<Key, Key>> {
    const rows = await this.dataSource.query<{ key: string; definition_key: string }[]>(
      'SELECT key, definition_key FROM element_instance WHERE key = ANY($1::bigint[])',
      [tasks.map(({ elementInstanceKey }) => elementInstanceKey)],
    );
    return new Map(rows.map((row) => [Number(row.key), Number(row.definition_key)]));
  }
}
