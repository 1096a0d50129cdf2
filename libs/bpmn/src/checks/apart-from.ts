import { apartFromElements, apartFromPeople } from '../apart-from.js';
import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';

/** A duty that is kept apart from nothing, or that nobody is kept from, would be a promise that is not held. */
export function checkApartFrom(process: ProcessModel, findings: FindingList): void {
  for (const node of process.elements.values()) {
    const given = [apartFromElements, apartFromPeople].filter((name) => name in node.properties);
    if (given.length === 0) continue;
    if (node.type === 'userTask') checkTask(process, node, findings);
    else {
      findings.error(
        node,
        'apart-from-on-other',
        `"${given.join('", "')}" says who may not do a user task, and this is none. Move it to the user task.`,
      );
    }
  }
}

function checkTask({ elements }: ProcessModel, node: FlowNode, findings: FindingList): void {
  const { apartFrom } = node.assignment ?? {};
  if (apartFrom?.length === 0) {
    findings.error(
      node,
      'apart-from-nothing',
      `"${apartFromElements}" names no element. Write the ids of user tasks, separated by spaces, or take it away.`,
    );
  }
  for (const id of apartFrom ?? []) {
    const named = elements.get(id);
    if (!named) {
      findings.error(
        node,
        'apart-from-unknown',
        `"${apartFromElements}" names "${id}", which the process does not have. Write the id of one of its user tasks.`,
      );
    } else if (named.type !== 'userTask') {
      findings.error(
        node,
        'apart-from-no-task',
        `"${apartFromElements}" names "${id}", which no person does. Write the id of a user task.`,
      );
    }
  }
}
