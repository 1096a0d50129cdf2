import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';
import { closure, elementsToActivate, nodesOf, successors } from './graph.js';

/** Warns of nodes that never happen, and of those that begin although only start events seem to. */
export function checkReachability(process: ProcessModel, findings: FindingList): void {
  const root = process.elements.get(process.id);
  if (!root) return;
  const reached = closure([root], (node) => reachedFrom(node, process));
  for (const node of process.elements.values()) {
    const scope = process.elements.get(node.scopeId ?? process.id);
    const isBegun = node.type === 'boundaryEvent' || node.event?.type === 'link';
    const isExplained = isBegun || (scope && !reached.has(scope));
    if (reached.has(node) || isExplained) continue;
    findings.warning(
      node,
      'unreachable-element',
      'No flow from a start event leads to it, so it never happens. Connect it or delete it.',
    );
  }
}

/** A scope reaches its start events and event sub-processes, an activity also the events on its boundary. */
function reachedFrom(node: FlowNode, process: ProcessModel): readonly FlowNode[] {
  const inside = [
    ...node.startEvents,
    ...node.implicitStarts,
    ...node.eventSubProcesses,
    ...node.boundaryEvents,
  ];
  if (node.compensationHandler !== undefined) inside.push(node.compensationHandler);
  const begun = node.type === 'adHocSubProcess' ? elementsToActivate(node, process) : [];
  return [...successors(node, process), ...nodesOf(inside, process), ...begun];
}
