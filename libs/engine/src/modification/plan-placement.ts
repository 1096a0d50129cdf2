import type { FlowNode, ProcessModel } from '@minhbach/bpmn';
import type { InstructionFault } from '../advance-result.js';
import { faultOf } from '../instruction-fault.js';
import type { ElementInstance, Variables } from '../state.js';
import type { Step } from '../step.js';
import { faultInVariables } from '../variable-limits.js';
import { findScope, nearestCommonScope, scopesAround, type FoundScope } from './find-scope.js';
import type { ActivateInstruction, ScopedVariables } from './instructions.js';

/** A token that can be put where it is wanted. */
export interface Placement extends FoundScope {
  readonly node: FlowNode;
  readonly flowId: string | null;
  /** By id of the element or of a scope around it. */
  readonly variables: ReadonlyMap<string, Variables>;
}

const notToBeginWith: Readonly<Record<string, string>> = {
  process: 'It is the process itself. Choose an element inside.',
  eventSubProcess: 'It begins with its event. Choose an element inside.',
  boundaryEvent: 'It begins with its event. Choose the element behind it.',
};

/**
 * Looks for the scope of a new token and checks everything about it. `from` is the token that is moved, so
 * that it stays in the scopes where it is.
 */
export function planPlacement(
  step: Step,
  instruction: ActivateInstruction,
  pointer: string,
  from?: ElementInstance,
): Placement | readonly InstructionFault[] {
  const around = ancestorOf(step, instruction, from);
  if (!around) return [ancestorFault(pointer, instruction.ancestorKey)];
  const model = step.modelOf(around);
  const node = model.elements.get(instruction.elementId);
  if (!node) return [unknownElement(pointer, instruction.elementId, model)];
  const fault: FaultAt = (part, code, what) => faultOf(node, `${pointer}/${part}`, code, what);
  const chain = scopesAround(model, node);
  const found = scopeOf(step, instruction, around, chain, from);
  const faults = [
    ...nodeFaults(node, instruction, fault),
    ...scopeFaults(found, fault),
    ...variableFaults(instruction.variables ?? [], [node, ...chain], fault),
  ];
  if (typeof found === 'string' || faults.length > 0) return faults;
  const variables = variablesByScope(instruction.variables ?? [], model.id);
  return { ...found, node, flowId: instruction.flowId ?? null, variables };
}

type FaultAt = (part: string, code: string, what: string) => InstructionFault;

function ancestorOf(
  step: Step,
  { ancestorKey }: ActivateInstruction,
  from: ElementInstance | undefined,
): ElementInstance | undefined {
  if (ancestorKey !== undefined) return step.elements.get(ancestorKey);
  return step.current(from ? from.processInstanceKey : step.rootKey);
}

function scopeOf(
  step: Step,
  { ancestorKey }: ActivateInstruction,
  around: ElementInstance,
  chain: readonly FlowNode[],
  from: ElementInstance | undefined,
): FoundScope | 'ambiguous' | 'no-ancestor' {
  if (ancestorKey === undefined) {
    const within = from ? nearestCommonScope(step, from, chain) : around;
    return findScope(step, within, chain) ?? 'ambiguous';
  }
  const surrounds = chain.some(({ id }) => id === around.elementId);
  if (!surrounds || around.multiInstance === 'body') return 'no-ancestor';
  return findScope(step, around, chain) ?? 'ambiguous';
}

function nodeFaults(node: FlowNode, { flowId }: ActivateInstruction, fault: FaultAt) {
  const never = notToBeginWith[node.type];
  if (never !== undefined) return [fault('elementId', 'cannot-activate', never)];
  if (flowId !== undefined && !node.incoming.includes(flowId)) {
    const what = `the flow "${flowId}" does not lead to it. Its flows are ${listed(node.incoming)}.`;
    return [fault('flowId', 'unknown-flow', what)];
  }
  if (flowId === undefined && joins(node)) {
    const what = `it joins several flows. Say by which one the token comes: ${listed(node.incoming)}.`;
    return [fault('flowId', 'join-needs-flow', what)];
  }
  return [];
}

function joins({ type, incoming }: FlowNode): boolean {
  return incoming.length > 1 && type.endsWith('Gateway') && type !== 'exclusiveGateway';
}

function scopeFaults(found: FoundScope | 'ambiguous' | 'no-ancestor', fault: FaultAt) {
  if (found === 'no-ancestor') {
    const what = 'the ancestor is no scope around it. Give the key of one that is.';
    return [fault('ancestorKey', 'not-an-ancestor', what)];
  }
  if (found === 'ambiguous') {
    const what = 'several scopes around it are alive. Give the key of the one that is meant.';
    return [fault('ancestorKey', 'ambiguous-scope', what)];
  }
  if (found.scope.state !== 'active') {
    const what = `the scope "${found.scope.elementId}" is not active. Resolve its incident, or let its listeners end, first.`;
    return [fault('elementId', 'scope-not-active', what)];
  }
  const repeated = found.missing.find(({ multiInstance }) => multiInstance !== undefined);
  if (!repeated) return [];
  const what = `it lies inside the repeated activity "${repeated.id}". Activate that one, or give the key of one of its runs.`;
  return [fault('ancestorKey', 'inside-multi-instance', what)];
}

function variableFaults(
  all: readonly ScopedVariables[],
  scopes: readonly FlowNode[],
  fault: FaultAt,
): InstructionFault[] {
  return all.flatMap(({ scopeId, variables }, index) => {
    const place = `variables/${String(index)}`;
    const wrong = faultInVariables(variables);
    const faults = wrong === null ? [] : [fault(`${place}/variables`, 'invalid-variables', wrong)];
    if (scopeId === undefined || scopes.some(({ id }) => id === scopeId)) return faults;
    const what = `"${scopeId}" is neither it nor a scope around it. These are ${listed(scopes.map(({ id }) => id))}.`;
    return [...faults, fault(`${place}/scopeId`, 'unknown-scope', what)];
  });
}

function variablesByScope(all: readonly ScopedVariables[], processId: string) {
  const byScope = new Map<string, Variables>();
  for (const { scopeId = processId, variables } of all) {
    byScope.set(scopeId, { ...byScope.get(scopeId), ...variables });
  }
  return byScope;
}

function ancestorFault(pointer: string, key: number | undefined): InstructionFault {
  const message = `The instance has no scope ${String(key)} any more. Look at it again.`;
  return { pointer: `${pointer}/ancestorKey`, code: 'not-an-ancestor', message };
}

function unknownElement(pointer: string, elementId: string, model: ProcessModel): InstructionFault {
  const message = `The process "${model.id}" has no element "${elementId}". Correct the id; for an element of a called process give that process as ancestor.`;
  return { pointer: `${pointer}/elementId`, code: 'unknown-element', message, elementId };
}

function listed(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}
