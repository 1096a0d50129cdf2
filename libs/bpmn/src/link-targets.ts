import type { FlowNode } from './process-model.js';

/** Lets each link throw event know the catch events of the same name in its scope (BPMN 2.0 §10.5.5). */
export function withLinkTargets(
  elements: ReadonlyMap<string, FlowNode>,
): ReadonlyMap<string, FlowNode> {
  const targets = new Map<string, string[]>();
  for (const node of elements.values()) {
    if (node.type !== 'intermediateCatchEvent' || node.event?.type !== 'link') continue;
    const key = keyOf(node, node.event.name);
    targets.set(key, [...(targets.get(key) ?? []), node.id]);
  }
  if (targets.size === 0) return elements;
  return new Map(
    [...elements].map(([id, node]) => {
      if (node.type !== 'intermediateThrowEvent' || node.event?.type !== 'link') return [id, node];
      return [id, { ...node, linkTargets: targets.get(keyOf(node, node.event.name)) ?? [] }];
    }),
  );
}

function keyOf({ scopeId }: FlowNode, name: string): string {
  return `${scopeId ?? ''} ${name}`;
}
