import type { FindingList } from '../finding-list.js';
import type { EventDefinition, FlowNode, ProcessModel } from '../process-model.js';
import { nodesOf } from './graph.js';

/** Two events that would both answer the same message, signal, error or escalation in the same place. */
export function checkAmbiguousEvents(process: ProcessModel, findings: FindingList): void {
  for (const node of process.elements.values()) {
    const inside = nodesOf(node.eventSubProcesses, process);
    const starts = inside.flatMap(({ startEvents }) => nodesOf(startEvents, process));
    checkRivals(nodesOf(node.boundaryEvents, process), findings);
    checkRivals(starts, findings);
    if (node.type === 'process') checkRivals(nodesOf(node.startEvents, process), findings);
  }
}

function checkRivals(events: readonly FlowNode[], findings: FindingList): void {
  const owners = new Map<string, FlowNode>();
  for (const node of events) {
    const trigger = node.event && triggerOf(node.event);
    if (trigger === undefined) continue;
    const first = owners.get(trigger);
    if (!first) {
      owners.set(trigger, node);
      continue;
    }
    findings.error(
      node,
      'ambiguous-event',
      `It waits for the same ${trigger} as "${first.id}". Remove one of the two, or tell them apart.`,
    );
  }
}

/** Several signals may be answered at once; a message, an error and an escalation reach only one. */
function triggerOf(event: EventDefinition): string | undefined {
  if (event.type === 'message') {
    return event.name.kind === 'static' ? `message "${event.name.value}"` : undefined;
  }
  if (event.type === 'compensation' || event.type === 'cancel') return event.type;
  if (event.type !== 'error' && event.type !== 'escalation') return undefined;
  if (event.code === undefined) return `${event.type} of any code`;
  return event.code.kind === 'static' ? `${event.type} "${event.code.value}"` : undefined;
}
