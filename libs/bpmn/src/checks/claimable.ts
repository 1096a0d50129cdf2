import type { FindingList } from '../finding-list.js';
import type { ProcessModel } from '../process-model.js';

/** Warns of user tasks that nobody would find in a task list. */
export function checkClaimable(process: ProcessModel, findings: FindingList): void {
  for (const node of process.elements.values()) {
    if (node.type !== 'userTask') continue;
    const { assignee, candidateUsers, candidateGroups } = node.assignment ?? {};
    if (assignee ?? candidateUsers ?? candidateGroups) continue;
    findings.warning(
      node,
      'nobody-can-claim',
      'It has neither assignee nor candidates, so nobody can claim it. Give an assignee, users or groups.',
    );
  }
}
