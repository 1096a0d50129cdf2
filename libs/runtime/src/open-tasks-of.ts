import type { Transaction } from '@minhbach/database';
import type { Key, UserTask } from '@minhbach/engine';

type Holding = Pick<UserTask, 'assignee' | 'owner' | 'candidateUsers' | 'candidateGroups'>;

/** Who has the open tasks of a root instance, or may take them, as the last step left them. */
export async function openTasksOf(tx: Transaction, rootKey: Key): Promise<Holding[]> {
  return tx.query<Holding>(
    `SELECT assignee, owner, candidate_users AS "candidateUsers", candidate_groups AS "candidateGroups"
     FROM user_task WHERE root_key = $1`,
    [rootKey],
  );
}
