import type { FindingList } from '../finding-list.js';
import type { ElementType, FlowNode, ProcessModel } from '../process-model.js';
import { closure, nodesOf, successors } from './graph.js';

/** Nodes that the engine passes without waiting for anybody. */
const PASSING = new Set<ElementType>([
  'task',
  'manualTask',
  'scriptTask',
  'businessRuleTask',
  'exclusiveGateway',
  'parallelGateway',
  'inclusiveGateway',
  'startEvent',
  'intermediateThrowEvent',
]);

/**
 * Finds loops without a way out, each reported once. One that never waits would keep the engine busy for ever and is an error; one
 * that waits is a warning, since an interrupting event around it may end it.
 */
export function checkEndings(process: ProcessModel, findings: FindingList): void {
  const next = (node: FlowNode): readonly FlowNode[] => [
    ...successors(node, process),
    ...nodesOf(node.boundaryEvents, process),
  ];
  const told = new Set<FlowNode>();
  for (const node of trappedNodes(process, next)) {
    const ahead = closure(next(node), next);
    if (told.has(node) || !ahead.has(node)) continue;
    for (const other of ahead) told.add(other);
    report(node, ahead, findings);
  }
}

/** Nodes from which no end (a node without outgoing flow) can be reached. */
function trappedNodes(
  process: ProcessModel,
  next: (node: FlowNode) => readonly FlowNode[],
): readonly FlowNode[] {
  const nodes = [...process.elements.values()];
  const previous = new Map<FlowNode, FlowNode[]>();
  for (const node of nodes) {
    for (const follower of next(node)) {
      previous.set(follower, [...(previous.get(follower) ?? []), node]);
    }
  }
  const ends = nodes.filter((node) => successors(node, process).length === 0);
  const ending = closure(ends, (node) => previous.get(node) ?? []);
  return nodes.filter((node) => !ending.has(node));
}

function report(node: FlowNode, ahead: ReadonlySet<FlowNode>, findings: FindingList): void {
  if ([...ahead].every((other) => passes(other))) {
    findings.error(
      node,
      'endless-loop',
      'It is in a loop that neither ends nor waits. Add a way out, or a task or event that waits.',
    );
  } else {
    findings.warning(
      node,
      'never-ends',
      'From here no end can be reached. Add a way out of the loop.',
    );
  }
}

function passes({ type, task, event }: FlowNode): boolean {
  return (PASSING.has(type) || event?.type === 'link') && !task;
}
