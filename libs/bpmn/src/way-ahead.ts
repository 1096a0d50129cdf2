import { nodesOf, successors } from './checks/graph.js';
import type { ElementType, FlowNode, ProcessModel } from './process-model.js';

/** Something that lies before the tokens of an instance. */
export interface Ahead {
  readonly node: FlowNode;
  /** Every way to the end leads over it; otherwise it depends on a choice or an event. */
  readonly isCertain: boolean;
}

/** Where only some of the ways are taken. Everywhere else all of them are, if no condition stands on them. */
const choices: ReadonlySet<ElementType> = new Set([
  'exclusiveGateway',
  'inclusiveGateway',
  'eventBasedGateway',
]);

/**
 * What a process may come to from these elements, in the order of its flows; the elements themselves only where a
 * loop leads back to them. Read from the drawing alone: conditions are not evaluated, and what boundary events and
 * event sub-processes would bring is no part of the way.
 */
export function wayAhead(model: ProcessModel, from: readonly string[]): Ahead[] {
  const graph = new WayGraph(model);
  const begun = nodesOf(from, model);
  const order = graph.orderFrom(begun);
  const certain = graph.surePassages(order);
  const first = new Set(begun);
  const isCertain = (node: FlowNode) => begun.some((start) => certain.get(start)?.has(node));
  return order
    .filter((node) => !first.has(node))
    .map((node) => ({ node, isCertain: isCertain(node) }));
}

class WayGraph {
  constructor(private readonly model: ProcessModel) {}

  /** What a token comes to next when it leaves a node: inside a scope first, after its last node behind it. */
  after(node: FlowNode): readonly FlowNode[] {
    const next = successors(node, this.model);
    if (next.length > 0) return next.flatMap((each) => this.into(each));
    const scope = this.model.elements.get(node.scopeId ?? '');
    const isOver = !scope || scope.type === 'process' || scope.type === 'eventSubProcess';
    return isOver || leaves(node) ? [] : this.after(scope);
  }

  /** Nodes in an order in which each follows those that lead to it, but for loops. */
  orderFrom(begun: readonly FlowNode[]): FlowNode[] {
    const seen = new Set<FlowNode>();
    const order: FlowNode[] = [];
    const visit = (node: FlowNode): void => {
      if (seen.has(node)) return;
      seen.add(node);
      for (const next of this.after(node).toReversed()) visit(next);
      order.unshift(node);
    };
    for (const node of begun.toReversed()) visit(node);
    return order;
  }

  /** Of each node what every way from it passes, itself included: the largest solution, found by removing. */
  surePassages(order: readonly FlowNode[]): Map<FlowNode, ReadonlySet<FlowNode>> {
    const all: ReadonlySet<FlowNode> = new Set(order);
    const sure = new Map(order.map((node) => [node, all]));
    for (let changed = true; changed;) {
      changed = false;
      for (const node of order.toReversed()) {
        const passed = this.passedFrom(node, sure);
        if (passed.size === sure.get(node)?.size) continue;
        sure.set(node, passed);
        changed = true;
      }
    }
    return sure;
  }

  private passedFrom(
    node: FlowNode,
    sure: ReadonlyMap<FlowNode, ReadonlySet<FlowNode>>,
  ): ReadonlySet<FlowNode> {
    const behind = this.after(node).map((next) => sure.get(next) ?? new Set<FlowNode>());
    const passed = behind.flatMap((each) => [...each]);
    if (!this.isChoice(node)) return new Set([node, ...passed]);
    return new Set([node, ...passed.filter((each) => behind.every((way) => way.has(each)))]);
  }

  private isChoice(node: FlowNode): boolean {
    const isConditional = node.outgoing.some((id) => this.model.flows.get(id)?.condition);
    return choices.has(node.type) || isConditional;
  }

  /** A scope is entered at its first nodes; one in which nothing begins by itself is a step like any other. */
  private into(node: FlowNode): readonly FlowNode[] {
    const begins =
      node.type === 'adHocSubProcess' ? [] : [...node.startEvents, ...node.implicitStarts];
    if (begins.length === 0) return [node];
    return nodesOf(begins, this.model).flatMap((each) => this.into(each));
  }
}

/** After these nothing behind their scope is reached by the ordinary way. */
function leaves({ type, event }: FlowNode): boolean {
  return type === 'endEvent' && (event?.type === 'error' || event?.type === 'cancel');
}
