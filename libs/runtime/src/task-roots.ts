import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import type { StepResult } from './step-request.js';

/** Enough for what people complete soon after this process has made it. */
const mostRemembered = 20_000;

/**
 * Which instance the latest user tasks belong to, which never changes: it saves the question to the database
 * before a task is worked. Whether the task is still open is decided in the step.
 */
@Injectable()
export class TaskRoots {
  private readonly roots = new Map<Key, Key>();

  remember({ rootKey, outcome }: StepResult): void {
    const { inserted, deleted } = outcome.changes.userTasks;
    for (const { key } of inserted) this.roots.set(key, rootKey);
    for (const key of deleted) this.roots.delete(key);
    for (const oldest of this.roots.keys()) {
      if (this.roots.size <= mostRemembered) return;
      this.roots.delete(oldest);
    }
  }

  of(taskKey: Key): Key | undefined {
    return this.roots.get(taskKey);
  }
}
