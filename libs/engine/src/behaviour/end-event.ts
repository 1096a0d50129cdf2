import type { FlowNode } from '@minhbach/bpmn';
import { evaluateText } from '../evaluate.js';
import { Fault, type Outcome } from '../fault.js';
import { markActive, remove, terminateChildren } from '../lifecycle.js';
import { findCatcher } from '../propagation.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import { triggerCatch } from '../trigger-catch.js';
import type { Behaviour } from './behaviour.js';
import { cancelTransaction, leaveTransaction } from './cancellation.js';
import { undoNext } from './compensation.js';
import { openJob } from './job-task.js';
import { throwFrom } from './throw-event.js';

/**
 * Ends its path; a terminate end event ends its scope, a cancel end event its transaction, an error end event
 * leaves to the next catcher.
 */
export const endEvent: Behaviour = {
  activate(step, instance, node) {
    if (node.event?.type === 'terminate') {
      terminateScope(step, instance);
      return;
    }
    if (node.event?.type === 'cancel') {
      cancelTransaction(step, instance);
      return;
    }
    if (node.event?.type === 'error') return throwError(step, instance, node);
    if (node.event?.type === 'message' && node.task) return openJob(step, instance, node);
    return throwFrom(step, instance, node);
  },
  childrenDone(step, instance, node) {
    if (undoNext(step, instance)) return true;
    if (node.event?.type !== 'cancel') return false;
    leaveTransaction(step, instance);
    return true;
  },
};

function terminateScope(step: Step, instance: ElementInstance): void {
  if (instance.scopeKey === null) throw new Error('an end event stands in a scope');
  terminateChildren(step, instance.scopeKey, instance.key);
  endAtOnce(step, instance);
  step.schedule({ op: 'check-scope', key: instance.scopeKey });
}

function throwError(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  if (node.event?.type !== 'error' || !node.event.code) throw new Error(`${node.id} has no code`);
  const code = evaluateText(step, instance.key, node.event.code, 'error code');
  if (code instanceof Fault) return code;
  const catcher = findCatcher(step, instance.key, 'error', code);
  if (!catcher) return new Fault('unhandled-error', `nobody catches the error "${code}"`);
  endAtOnce(step, instance);
  triggerCatch(step, catcher.host, catcher.target, {});
}

function endAtOnce(step: Step, instance: ElementInstance): void {
  const active = markActive(step, instance);
  remove(step, step.update(active, { state: 'completing' }), 'completed');
}
