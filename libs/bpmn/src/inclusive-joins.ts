import type { FlowNode, InclusiveJoin, SequenceFlow } from './process-model.js';

/**
 * For each inclusive gateway that joins: from which elements of its scope a token could still come by each of
 * its incoming flows without passing the gateway itself (BPMN 2.0 §13.4.3), worked out once, as the engine
 * asks for it after every change. A token in an activity may leave it by an event on its boundary, one in a
 * link throw event goes on at the catch events of the same link.
 */
export function compileInclusiveJoins(
  elements: ReadonlyMap<string, FlowNode>,
  flows: ReadonlyMap<string, SequenceFlow>,
): ReadonlyMap<string, InclusiveJoin> {
  const joins = [...elements.values()].filter(
    ({ type, incoming }) => type === 'inclusiveGateway' && incoming.length > 1,
  );
  if (joins.length === 0) return new Map();
  const before = predecessors(elements, flows);
  return new Map(
    joins.map(({ id, incoming }) => [
      id,
      new Map(incoming.map((flow) => [flow, sourcesOf(flows.get(flow)?.source, id, before)])),
    ]),
  );
}

/** All from which `last` can be reached, itself included; nothing is looked for behind the join. */
function sourcesOf(
  last: string | undefined,
  join: string,
  before: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set(last === undefined ? [] : [last]);
  for (const id of found) {
    if (id === join) continue;
    for (const previous of before.get(id) ?? []) found.add(previous);
  }
  return found;
}

function predecessors(
  elements: ReadonlyMap<string, FlowNode>,
  flows: ReadonlyMap<string, SequenceFlow>,
): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>();
  const lead = (from: string, to: string): void => {
    before.set(to, [...(before.get(to) ?? []), from]);
  };
  for (const { source, target } of flows.values()) lead(source, target);
  for (const node of elements.values()) {
    if (node.attachedTo !== undefined) lead(node.attachedTo, node.id);
    for (const target of node.linkTargets ?? []) lead(node.id, target);
  }
  return before;
}
