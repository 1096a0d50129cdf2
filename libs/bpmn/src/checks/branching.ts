import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel, SequenceFlow } from '../process-model.js';
import { isActivity } from './graph.js';

/** Conditions and default flows stand where a choice is made, and every choice is complete (BPMN §10.6.2, §13.4.2). */
export function checkBranching(process: ProcessModel, findings: FindingList): void {
  for (const node of process.elements.values()) {
    const flows = node.outgoing.flatMap((id) => process.flows.get(id) ?? []);
    checkDefaultFlow(node, flows, findings);
    if (node.type === 'exclusiveGateway') checkExclusiveSplit(node, flows, findings);
    else if (node.type === 'inclusiveGateway') checkInclusiveSplit(node, flows, findings);
    else if (!isActivity(node)) checkUnconditional(node, flows, findings);
    checkFallback(node, flows, findings);
  }
}

function checkDefaultFlow(
  node: FlowNode,
  flows: readonly SequenceFlow[],
  findings: FindingList,
): void {
  if (node.defaultFlow === undefined) return;
  const flow = flows.find(({ id }) => id === node.defaultFlow);
  if (!flow) {
    findings.error(
      node,
      'default-flow-not-outgoing',
      `Its default flow "${node.defaultFlow}" does not leave it. Choose one of its outgoing flows.`,
    );
  } else if (flow.condition) {
    findings.error(
      flow,
      'default-flow-with-condition',
      `It is the default flow of "${node.id}" and has a condition. Remove one of the two.`,
    );
  }
}

function checkExclusiveSplit(
  node: FlowNode,
  flows: readonly SequenceFlow[],
  findings: FindingList,
): void {
  if (flows.length < 2) return;
  for (const flow of flows) {
    const isExplained = findings.concerns(flow.id);
    if (flow.condition || flow.id === node.defaultFlow || isExplained) continue;
    findings.error(
      flow,
      'flow-without-condition',
      `It leaves the exclusive gateway "${node.id}" without a condition. Give one, or make it the default flow.`,
    );
  }
}

/** Legal, and rarely meant: what is always taken needs no choice. */
function checkInclusiveSplit(
  node: FlowNode,
  flows: readonly SequenceFlow[],
  findings: FindingList,
): void {
  if (flows.length < 2) return;
  for (const flow of flows) {
    if (flow.condition || flow.id === node.defaultFlow || findings.concerns(flow.id)) continue;
    findings.warning(
      flow,
      'flow-always-taken',
      `It leaves the inclusive gateway "${node.id}" without a condition, so it is always taken. Give one, or make it the default flow.`,
    );
  }
}

function checkUnconditional(
  node: FlowNode,
  flows: readonly SequenceFlow[],
  findings: FindingList,
): void {
  for (const flow of flows) {
    if (!flow.condition) continue;
    findings.error(
      flow,
      'condition-not-allowed',
      `It has a condition, but "${node.id}" makes no choice. Remove the condition, or put an exclusive gateway between.`,
    );
  }
}

function checkFallback(
  node: FlowNode,
  flows: readonly SequenceFlow[],
  findings: FindingList,
): void {
  const isChoice = /^(?:ex|in)clusiveGateway$/.test(node.type) || isActivity(node);
  if (!isChoice || node.defaultFlow !== undefined || flows.length === 0) return;
  if (!flows.every(({ condition }) => condition)) return;
  findings.warning(
    node,
    'no-default-flow',
    'When no condition holds, the process stops here with an incident. Make one of the flows the default.',
  );
}
