import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';
import { isActivity } from './graph.js';

/** A boundary event sits on an activity of its own scope; an event sub-process does not repeat. */
export function checkBoundaryEvents(process: ProcessModel, findings: FindingList): void {
  for (const node of process.elements.values()) {
    if (node.type === 'boundaryEvent') checkAttachment(node, process, findings);
    if (node.type === 'eventSubProcess' && node.multiInstance) {
      findings.error(
        node,
        'event-sub-process-repeats',
        'An event sub-process cannot be multi-instance. Put a multi-instance sub-process inside it.',
      );
    }
  }
}

function checkAttachment(event: FlowNode, process: ProcessModel, findings: FindingList): void {
  if (event.attachedTo === undefined) {
    findings.error(
      event,
      'boundary-event-not-attached',
      'It is attached to nothing. Attach it to a task, sub-process or call activity.',
    );
    return;
  }
  const activity = process.elements.get(event.attachedTo);
  if (activity && isActivity(activity) && activity.scopeId === event.scopeId) return;
  findings.error(
    event,
    'boundary-event-not-on-activity',
    `It is attached to "${event.attachedTo}", which is no task, sub-process or call activity beside it. Attach it to one.`,
  );
}
