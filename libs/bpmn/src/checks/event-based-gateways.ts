import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';
import { successors } from './graph.js';

/** An event-based gateway waits for the first of several events (BPMN §10.6.6). */
export function checkEventBasedGateways(process: ProcessModel, findings: FindingList): void {
  for (const gateway of process.elements.values()) {
    if (gateway.type !== 'eventBasedGateway') continue;
    if (gateway.outgoing.length === 0) {
      findings.error(
        gateway,
        'event-gateway-without-choice',
        'It needs events to wait for. Connect them.',
      );
    }
    if (gateway.outgoing.length === 1) {
      findings.warning(
        gateway,
        'event-gateway-without-choice',
        'It waits for one event only. Connect others, or use the catch event alone.',
      );
    }
    for (const target of successors(gateway, process)) checkTarget(gateway, target, findings);
  }
}

function checkTarget(gateway: FlowNode, target: FlowNode, findings: FindingList): void {
  if (target.type !== 'intermediateCatchEvent' && target.type !== 'receiveTask') {
    findings.error(
      target,
      'event-gateway-target',
      `It follows the event-based gateway "${gateway.id}" but is neither catch event nor receive task. Put one between.`,
    );
    return;
  }
  if (target.incoming.length > 1) {
    findings.error(
      target,
      'event-gateway-target-shared',
      `It follows the event-based gateway "${gateway.id}" and may have no other incoming flow. Join after it.`,
    );
  }
  if (target.boundaryEvents.length > 0 || target.multiInstance) {
    findings.error(
      target,
      'event-gateway-target',
      `It follows the event-based gateway "${gateway.id}" and may have no boundary events and not repeat. Use a catch event.`,
    );
  }
}
