import type { UserTask } from './state.js';

export type Delegation = 'pending' | 'resolved';

/** Whether somebody works on a task for its owner, has done so, or neither (as WS-HumanTask and Camunda 7 say it). */
export function delegationOf({
  owner,
  assignee,
}: Pick<UserTask, 'owner' | 'assignee'>): Delegation | null {
  if (owner === null) return null;
  return owner === assignee ? 'resolved' : 'pending';
}
