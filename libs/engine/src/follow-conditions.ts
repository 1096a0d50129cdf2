import type { FlowNode } from '@minhbach/bpmn';
import { conditionHoldsAt, conditionOf, recordCondition } from './conditions.js';
import { Fault } from './fault.js';
import { raiseIncident } from './incidents.js';
import { oldestFirst } from './oldest-first.js';
import type { ElementInstance, Key, MessageSubscription } from './state.js';
import type { Step } from './step.js';
import { triggerCatch } from './trigger-catch.js';

/** Looks again at the conditions that read one of these variables. */
export function followConditions(step: Step, names: readonly string[]): void {
  for (const row of conditionsAmong(oldestFirst(step.subscriptions.values()))) {
    const host = step.elements.get(row.elementInstanceKey);
    if (!host) continue;
    const { reads } = conditionOf(step.nodeById(host, row.targetElementId));
    if (reads.some((name) => names.includes(name))) lookAgain(step, row.key);
  }
}

/** Looks at all conditions that an element instance waits for: as it begins, or when what was wrong may be right. */
export function lookAtConditions(step: Step, hostKey: Key): void {
  for (const { key } of conditionsAmong(step.subscriptions.ownedBy(hostKey))) lookAgain(step, key);
}

function conditionsAmong(rows: readonly MessageSubscription[]): readonly MessageSubscription[] {
  return rows.filter(({ kind }) => kind === 'condition');
}

/** It becomes true when it was not before; staying true is no new event. */
function lookAgain(step: Step, key: Key): void {
  const row = step.subscriptions.get(key);
  const host = row && step.elements.get(row.elementInstanceKey);
  if (!host) return;
  const target = step.nodeById(host, row.targetElementId);
  const holds = conditionHoldsAt(step, host.key, target);
  const told = step.incidents
    .ownedBy(host.key)
    .find(({ elementId, code }) => elementId === target.id && code === 'condition-error');
  if (holds instanceof Fault) {
    if (!told) raiseIncident(step, { ...host, elementId: target.id }, holds);
    return;
  }
  if (told) step.incidents.delete(told.key);
  if (holds === row.holds) return;
  step.subscriptions.put({ ...row, holds });
  if (holds) occur(step, row, host, target);
}

/** An interrupting event happens once, another each time that its condition becomes true. */
function occur(
  step: Step,
  row: MessageSubscription,
  host: ElementInstance,
  target: FlowNode,
): void {
  if (target.interrupting !== false) step.subscriptions.delete(row.key);
  recordCondition(step, row, 'occurred');
  triggerCatch(step, host, target, {});
}
