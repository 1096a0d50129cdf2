import type { Actor } from './cast.js';

/** A task in somebody's list. */
export interface TaskItem {
  readonly key: string;
  readonly elementId: string;
  readonly name: string | null;
  readonly businessKey: string | null;
  readonly subject: { readonly key: string; readonly title: string | null } | null;
  readonly assignee: string | null;
}

/** A task that somebody of the cast may do now. */
export interface OpenTask {
  readonly task: TaskItem;
  readonly actor: Actor;
}

interface TaskPage {
  readonly items: readonly TaskItem[];
  readonly next: string | null;
}

const PAGE = 100;

/**
 * What waits in the actors' lists and is `wanted`: their own tasks, and those that they may claim. A
 * task that several may claim is listed once.
 */
export async function openTasks(
  actors: readonly Actor[],
  process: string,
  wanted: (task: TaskItem) => boolean,
): Promise<OpenTask[]> {
  const found = new Map<string, OpenTask>();
  await Promise.all(
    actors.map(async (actor) => {
      for (const task of await tasksOf(actor, process)) {
        const isFree = task.assignee === null || task.assignee === actor.id;
        if (isFree && wanted(task) && !found.has(task.key)) found.set(task.key, { task, actor });
      }
    }),
  );
  return [...found.values()];
}

async function tasksOf({ api }: Actor, process: string): Promise<TaskItem[]> {
  const items: TaskItem[] = [];
  let after: string | null = null;
  do {
    const query = new URLSearchParams({ view: 'all', process, limit: String(PAGE) });
    if (after) query.set('after', after);
    const page: TaskPage = await api.get<TaskPage>(`/api/tasks?${query.toString()}`);
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
}
