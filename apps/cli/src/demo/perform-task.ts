import { ApiProblem } from './api-problem.js';
import type { OpenTask } from './open-tasks.js';
import type { Answers } from './requests/task-answers.js';

/**
 * Claims a task and completes it. The keys of both calls are made of the task's, so however often they
 * are repeated, each has its effect once. False when the task is no longer there to be done.
 */
export async function performTask({ task, actor }: OpenTask, variables: Answers): Promise<boolean> {
  const path = `/api/tasks/${task.key}`;
  try {
    if (task.assignee === null) await actor.api.post(`${path}/claim`, {}, `claim-${task.key}`);
    await actor.api.post(`${path}/completion`, { variables }, `complete-${task.key}`);
    return true;
  } catch (error) {
    if (error instanceof ApiProblem && [404, 409].includes(error.status)) return false;
    throw error;
  }
}
