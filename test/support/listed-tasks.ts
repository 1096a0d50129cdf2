import type { ApiUnderTest, Reply } from './api-under-test.js';

export interface ListedTask {
  readonly key: string;
  readonly elementId: string;
  readonly assignee: string | null;
  /** What it is about. */
  readonly subject: { readonly key: string; readonly code: string };
}

/** The tasks of a process that somebody sees. */
export async function listedTasks(
  api: ApiUnderTest,
  login: string,
  process: string,
): Promise<ListedTask[]> {
  const { body } = await api.get(login, `/api/tasks?process=${process}&limit=100`);
  return body.items as ListedTask[];
}

/** Takes the first of these tasks that is wanted, if it is nobody's yet, completes it and lets follow what follows. */
export async function completeListed(
  api: ApiUnderTest,
  login: string,
  tasks: readonly ListedTask[],
  wanted: (task: ListedTask) => boolean,
  variables: object,
): Promise<Reply> {
  const task = tasks.find(wanted);
  if (!task) throw new Error(`${login} sees no such task`);
  if (task.assignee === null) await api.post(login, `/api/tasks/${task.key}/claim`, {});
  const reply = await api.post(login, `/api/tasks/${task.key}/completion`, { variables });
  await api.settle();
  return reply;
}
