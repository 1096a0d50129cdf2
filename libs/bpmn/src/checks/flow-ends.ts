import type { FindingList } from '../finding-list.js';
import type { ElementType, FlowNode, ProcessModel } from '../process-model.js';

const NO_INCOMING = new Set<ElementType>(['startEvent', 'boundaryEvent', 'eventSubProcess']);
const NO_OUTGOING = new Set<ElementType>(['endEvent', 'eventSubProcess']);

/** Events that begin have no incoming, events that end no outgoing flow (BPMN §8.4.13). */
export function checkFlowEnds(process: ProcessModel, findings: FindingList): void {
  for (const node of process.elements.values()) {
    if (NO_INCOMING.has(node.type) && node.incoming.length > 0) {
      findings.error(
        node,
        'incoming-flow-not-allowed',
        `No flow may lead to it, but "${node.incoming.join('", "')}" does. Remove the flow.`,
      );
    }
    if (NO_OUTGOING.has(node.type) && node.outgoing.length > 0) {
      findings.error(
        node,
        'outgoing-flow-not-allowed',
        `No flow may leave it, but "${node.outgoing.join('", "')}" does. Remove the flow.`,
      );
    }
    checkBoundaryLeadsOn(node, findings);
  }
}

function checkBoundaryLeadsOn(node: FlowNode, findings: FindingList): void {
  if (node.type !== 'boundaryEvent' || node.outgoing.length > 0) return;
  if (node.event?.type === 'compensation') return;
  findings.warning(
    node,
    'boundary-event-leads-nowhere',
    'Nothing follows the event. Connect it to what should happen.',
  );
}
