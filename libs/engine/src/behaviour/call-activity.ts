import type { CalledProcess, FlowNode } from '@minhbach/bpmn';
import { evaluateText } from '../evaluate.js';
import { Fault } from '../fault.js';
import { enter, markActive } from '../lifecycle.js';
import { referenceFrom, unresolved } from '../reference.js';
import type { ElementInstance, Variables } from '../state.js';
import type { Step } from '../step.js';
import { propagate, setLocal, visibleVariables } from '../variables.js';
import { canBegin } from './beginnings.js';
import type { Behaviour } from './behaviour.js';

const maxDepth = 100;

/** Runs another process inside this instance, in the version that its binding says now, and waits for it. */
export const callActivity: Behaviour = {
  activate(step, instance, node) {
    const called = calledOf(node);
    const processId = evaluateText(step, instance.key, called.processId, 'called process');
    if (processId instanceof Fault) return processId;
    const reference = referenceFrom(instance, processId, called.binding);
    const target = step.library.calledProcess(reference);
    if (!target) return unresolved('process', reference);
    if (!canBegin(target.model)) {
      return new Fault('unknown-process', `process "${processId}" has no start event for a call`);
    }
    if (depthOf(step, instance) >= maxDepth) {
      return new Fault(
        'called-too-deeply',
        `more than ${String(maxDepth)} processes call each other`,
      );
    }
    const caller = markActive(step, instance);
    const variables = called.propagateAllParentVariables
      ? visibleVariables(step, caller.key)
      : (caller.variables ?? {});
    const key = step.newKey();
    enter(
      step,
      { key: caller.key, processInstanceKey: key, definitionKey: target.key },
      target.model.id,
      null,
      { key, variables },
    );
  },
};

/** The called process ended: what it knows comes back, and the call activity is done. */
export function calledProcessCompleted(step: Step, called: ElementInstance): void {
  const caller = called.scopeKey === null ? undefined : step.elements.get(called.scopeKey);
  if (!caller) return;
  const node = step.nodeOf(caller);
  const variables: Variables = called.variables ?? {};
  if (node.outputs.length > 0) setLocal(step, caller.key, variables);
  else if (calledOf(node).propagateAllChildVariables) propagate(step, caller.key, variables);
}

/** How many processes the instance stands in, itself included. */
function depthOf(step: Step, instance: ElementInstance): number {
  let depth = 1;
  let process = step.current(instance.processInstanceKey);
  while (process.scopeKey !== null) {
    process = step.current(step.current(process.scopeKey).processInstanceKey);
    depth++;
  }
  return depth;
}

function calledOf(node: FlowNode): CalledProcess {
  if (!node.called) throw new Error(`${node.id} calls no process`);
  return node.called;
}
