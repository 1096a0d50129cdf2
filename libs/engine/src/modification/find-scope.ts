import type { FlowNode, ProcessModel } from '@minhbach/bpmn';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import { isWithin } from './find-tokens.js';

/** Where a token is put: an existing scope, and those below it that must be created first, outermost first. */
export interface FoundScope {
  readonly scope: ElementInstance;
  readonly missing: readonly FlowNode[];
}

/** The scopes around an element in its model, innermost first, the process last. */
export function scopesAround(model: ProcessModel, node: FlowNode): FlowNode[] {
  const chain: FlowNode[] = [];
  for (let id = node.scopeId; id !== undefined;) {
    const scope: FlowNode | undefined = model.elements.get(id);
    if (!scope) break;
    chain.push(scope);
    id = scope.scopeId;
  }
  return chain;
}

/** The innermost scope of the chain that is alive inside `within`; null when several are. */
export function findScope(
  step: Step,
  within: ElementInstance,
  chain: readonly FlowNode[],
): FoundScope | null {
  for (const [index, { id }] of chain.entries()) {
    const alive = [...step.elements.values()].filter(
      (instance) =>
        instance.elementId === id &&
        instance.processInstanceKey === within.processInstanceKey &&
        instance.multiInstance !== 'body' &&
        isWithin(step, instance, within.key),
    );
    if (alive.length > 1) return null;
    const [scope] = alive;
    if (scope) return { scope, missing: chain.slice(0, index).reverse() };
  }
  return { scope: within, missing: [...chain].reverse() };
}

/** The nearest scope around a token that also surrounds the chain's element: a moved token stays near. */
export function nearestCommonScope(
  step: Step,
  token: ElementInstance,
  chain: readonly FlowNode[],
): ElementInstance {
  const ids = new Set(chain.map(({ id }) => id));
  const process = step.current(token.processInstanceKey);
  let next = token.key === process.key ? null : token.scopeKey;
  while (next !== null) {
    const scope = step.current(next);
    if (scope.key === process.key) return process;
    if (scope.multiInstance !== 'body' && ids.has(scope.elementId)) return scope;
    next = scope.scopeKey;
  }
  return process;
}
