import { AskedTogether, StepConnections } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { KnownInstances } from './known-instances.js';
import { instanceJson } from './load-instances.js';
import type { StepResult } from './step-request.js';

/** Enough for what people complete soon after this process has made it. */
const mostRemembered = 20_000;
const mostAtOnce = 100;
/**
 * Larger instances are read where their step is made: few of them are worth keeping. So are those with open jobs,
 * with which a worker is about to go on.
 */
const fewElements = 64;

const rootsOfTasks = {
  name: 'roots-of-tasks',
  text: `SELECT t.key, t.root_key, i.seq, CASE
      WHEN (SELECT count(*) FROM (SELECT FROM element_instance e WHERE e.root_key = t.root_key
        LIMIT ${String(fewElements + 1)}) first) <= ${String(fewElements)}
        AND NOT EXISTS (SELECT FROM job j WHERE j.root_key = t.root_key)
      THEN ${instanceJson}::text END AS instance
    FROM user_task t JOIN process_instance i ON i.key = t.root_key
    WHERE t.key = ANY((SELECT $1::bigint[])::bigint[])`,
};

interface TaskRow {
  readonly key: string;
  readonly root_key: string;
  readonly seq: number;
  readonly instance: string | null;
}

/**
 * Which instance a user task belongs to, which never changes. The latest are remembered. The instance
 * comes along, for its next step is about to be made. Whether the task is still open is decided in that step.
 */
@Injectable()
export class TaskRoots {
  private readonly roots = new Map<Key, Key>();
  private readonly asked = new AskedTogether(mostAtOnce, (taskKeys: readonly Key[]) =>
    this.read(taskKeys),
  );

  constructor(
    private readonly connections: StepConnections,
    private readonly known: KnownInstances,
  ) {}

  remember({ rootKey, outcome }: StepResult): void {
    const { inserted, deleted } = outcome.changes.userTasks;
    for (const { key } of inserted) this.roots.set(key, rootKey);
    for (const key of deleted) this.roots.delete(key);
    for (const oldest of this.roots.keys()) {
      if (this.roots.size <= mostRemembered) return;
      this.roots.delete(oldest);
    }
  }

  /** Undefined when there is no such task any more. */
  async of(taskKey: Key): Promise<Key | undefined> {
    return this.roots.get(taskKey) ?? this.asked.answerTo(taskKey);
  }

  private async read(taskKeys: readonly Key[]): Promise<(Key | undefined)[]> {
    const rows = await this.connections.query<TaskRow>(rootsOfTasks, [`{${taskKeys.join(',')}}`]);
    for (const { root_key, seq, instance } of rows) {
      if (instance !== null) this.known.adopt(Number(root_key), { seq, text: instance });
    }
    const found = new Map(rows.map(({ key, root_key }) => [Number(key), Number(root_key)]));
    return taskKeys.map((key) => found.get(key));
  }
}
