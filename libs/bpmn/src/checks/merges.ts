import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel, SequenceFlow } from '../process-model.js';
import { choicesOf, splitsOf, type Fork } from './forks.js';
import { closure, nodesOf, successors } from './graph.js';

/** Two flows into a node that belong to different branches of a fork. */
interface Meeting {
  readonly node: FlowNode;
  readonly flows: readonly [SequenceFlow, SequenceFlow];
  readonly fork: Fork;
}

/**
 * Warns of branches that meet in the wrong kind of node: a parallel gateway that waits for two branches of which
 * only one is taken, and a node that two parallel branches reach, so that what follows happens twice.
 */
export function checkMerges(process: ProcessModel, findings: FindingList): void {
  const merging = [...process.elements.values()].filter(({ incoming }) => incoming.length > 1);
  const joins = merging.filter(({ type }) => type === 'parallelGateway');
  const passed = merging.filter(({ type, outgoing }) => PASSED.test(type) && outgoing.length > 0);
  for (const { node, flows, fork } of meetings(joins, choicesOf(process), process)) {
    if (comesAgain(fork, node, process)) continue;
    const [one, other] = flows;
    findings.warning(
      node,
      'join-never-complete',
      `It waits for "${one.id}" and "${other.id}", but they come from "${fork.node.id}", where only one way is taken. Let them meet in an exclusive gateway.`,
    );
  }
  for (const { node, flows, fork } of meetings(passed, splitsOf(process), process)) {
    const [one, other] = flows;
    findings.warning(
      node,
      'happens-twice',
      `"${one.id}" and "${other.id}" come from parallel branches of "${fork.node.id}", so it happens once for each. Let them meet in a parallel gateway first.`,
    );
  }
}

const PASSED = /(?:Task|task|callActivity|subProcess|exclusiveGateway)$/;

/** The first meeting of each node. */
function meetings(
  nodes: readonly FlowNode[],
  forks: readonly Fork[],
  process: ProcessModel,
): Meeting[] {
  if (nodes.length === 0 || forks.length === 0) return [];
  const met = new Map<FlowNode, Meeting>();
  for (const fork of forks) {
    const ways = fork.branches.map((branch) => onlyThrough(branch, fork.node, process));
    for (const node of nodes) {
      const flows = met.has(node) ? undefined : partedFlows(node, ways, process);
      if (flows) met.set(node, { node, flows, fork });
    }
  }
  return [...met.values()];
}

/** Which flows a token can only take when it came through a branch. */
type Way = (flow: SequenceFlow) => boolean;

function onlyThrough(
  branch: ReadonlySet<string>,
  { scopeId }: FlowNode,
  process: ProcessModel,
): Way {
  const scope = process.elements.get(scopeId ?? '');
  const begin = nodesOf([...(scope?.startEvents ?? []), ...(scope?.implicitStarts ?? [])], process);
  const reached = closure(begin, (node) => followers(node, process, ({ id }) => !branch.has(id)));
  const without = new Set([...reached].map(({ id }) => id));
  return ({ id, source }) => branch.has(id) || !without.has(source);
}

function partedFlows(
  { incoming }: FlowNode,
  ways: readonly Way[],
  process: ProcessModel,
): readonly [SequenceFlow, SequenceFlow] | undefined {
  const flows = incoming.flatMap((id) => process.flows.get(id) ?? []);
  // A flow of several branches is one that nothing leads to: that is told elsewhere.
  const parted = flows.flatMap((flow) => {
    const through = ways.filter((way) => way(flow));
    return through.length === 1 ? [{ flow, way: through[0] }] : [];
  });
  const [first] = parted;
  const second = parted.find(({ way }) => way !== first?.way);
  return first && second && [first.flow, second.flow];
}

/** Whether the fork can be reached once more without passing the join: then each pass may bring one of the flows. */
function comesAgain(fork: Fork, join: FlowNode, process: ProcessModel): boolean {
  const next = (node: FlowNode) => (node === join ? [] : followers(node, process));
  return closure(next(fork.node), next).has(fork.node);
}

/** The nodes behind a node, and the events on its boundary. */
function followers(
  node: FlowNode,
  process: ProcessModel,
  isOpen?: (flow: SequenceFlow) => boolean,
): readonly FlowNode[] {
  return [...successors(node, process, isOpen), ...nodesOf(node.boundaryEvents, process)];
}
