import type { ElementInstance, InstanceState, Key } from './state.js';

/** All variables visible at an element instance of a stored state, nearest scope winning. */
export function variablesAt(state: InstanceState, key: Key): Record<string, unknown> {
  const chain: ElementInstance[] = [];
  for (let next = state.elements.get(key); next;) {
    chain.unshift(next);
    const isProcess = next.key === next.processInstanceKey;
    next = isProcess || next.scopeKey === null ? undefined : state.elements.get(next.scopeKey);
  }
  return Object.assign({}, ...chain.map((scope) => scope.variables ?? {})) as Record<
    string,
    unknown
  >;
}
