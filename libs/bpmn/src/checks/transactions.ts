import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';
import { nodesOf } from './graph.js';

/** Cancel events stand at a transaction: the end inside it, what follows on its boundary (BPMN 2.0 §10.5.1, §13.3.4). */
export function checkTransactions(process: ProcessModel, findings: FindingList): void {
  const cancelled = new Set<FlowNode>();
  const nodes = [...process.elements.values()];
  for (const node of nodes) {
    if (node.type !== 'endEvent' || node.event?.type !== 'cancel') continue;
    const transaction = checkEnd(node, process, findings);
    if (transaction) cancelled.add(transaction);
  }
  for (const node of nodes) {
    if (node.type === 'boundaryEvent' && node.event?.type === 'cancel') {
      checkBoundary(node, process, cancelled, findings);
    }
  }
}

/** Returns the transaction that the event cancels. */
function checkEnd(
  node: FlowNode,
  process: ProcessModel,
  findings: FindingList,
): FlowNode | undefined {
  const transaction = transactionAround(node, process);
  if (!transaction) {
    const what = 'It cancels a transaction, but stands in none. Draw it in one, or use an error.';
    findings.error(node, 'cancel-outside-transaction', what);
    return undefined;
  }
  if (transaction.multiInstance) {
    const what = `It cancels "${transaction.id}", which is repeated: one run of it cannot be cancelled alone. Put the transaction into a repeated sub-process.`;
    findings.error(node, 'cancel-of-repeated-transaction', what);
  }
  if (!nodesOf(transaction.boundaryEvents, process).some(isCancel)) {
    const what = `Nothing follows when it cancels "${transaction.id}". Draw a cancel event on the boundary of that.`;
    findings.error(node, 'cancel-not-caught', what);
  }
  return transaction;
}

function checkBoundary(
  node: FlowNode,
  process: ProcessModel,
  cancelled: ReadonlySet<FlowNode>,
  findings: FindingList,
): void {
  const activity = process.elements.get(node.attachedTo ?? '');
  if (activity?.type !== 'transaction') {
    const what = 'Only a transaction is cancelled. Draw it on one, or use an error.';
    findings.error(node, 'cancel-outside-transaction', what);
    return;
  }
  if (cancelled.has(activity)) return;
  const what = `It never happens: no cancel end event stands in "${activity.id}". Draw one, or remove it.`;
  findings.warning(node, 'cancel-never-happens', what);
}

/** The innermost transaction in which a node stands. */
function transactionAround(node: FlowNode, process: ProcessModel): FlowNode | undefined {
  let scope = process.elements.get(node.scopeId ?? '');
  while (scope && scope.type !== 'transaction') scope = process.elements.get(scope.scopeId ?? '');
  return scope;
}

function isCancel({ event }: FlowNode): boolean {
  return event?.type === 'cancel';
}
