import { canBeBegun } from '../ad-hoc.js';
import type { FlowNode, ProcessModel, SequenceFlow } from '../process-model.js';

const CONTAINERS = new Set(['process', 'subProcess', 'transaction', 'eventSubProcess']);
const ACTIVITY = /(?:Task|task|callActivity|subProcess|transaction|adHocSubProcess)$/;

export function isContainer({ type }: FlowNode): boolean {
  return CONTAINERS.has(type);
}

/** Tasks, sub-processes and call activities; an event sub-process is none. */
export function isActivity({ type }: FlowNode): boolean {
  return ACTIVITY.test(type);
}

/** Nodes behind the outgoing flows, or at the other end of a link. Flows that are not open lead nowhere. */
export function successors(
  node: FlowNode,
  process: ProcessModel,
  isOpen: (flow: SequenceFlow) => boolean = () => true,
): readonly FlowNode[] {
  const flows = node.outgoing.flatMap((id) => process.flows.get(id) ?? []).filter(isOpen);
  return nodesOf([...flows.map(({ target }) => target), ...(node.linkTargets ?? [])], process);
}

export function nodesOf(ids: readonly string[], process: ProcessModel): readonly FlowNode[] {
  return ids.flatMap((id) => process.elements.get(id) ?? []);
}

/** All nodes from which or to which `next` leads, the first ones included. */
export function closure(
  first: readonly FlowNode[],
  next: (node: FlowNode) => readonly FlowNode[],
): ReadonlySet<FlowNode> {
  const found = new Set(first);
  for (const node of found) for (const follower of next(node)) found.add(follower);
  return found;
}

/** What can be begun in an ad-hoc sub-process. */
export function elementsToActivate(scope: FlowNode, process: ProcessModel): readonly FlowNode[] {
  return [...process.elements.values()].filter(
    (node) => node.scopeId === scope.id && canBeBegun(node),
  );
}
