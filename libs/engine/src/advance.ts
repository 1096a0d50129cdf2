import type { AdvanceResult } from './advance-result.js';
import type { DefinitionLibrary } from './definition-library.js';
import { checkScope, complete } from './completion.js';
import { behaviourOf } from './behaviour/behaviours.js';
import { spawnChildren } from './behaviour/multi-instance.js';
import { followAssignments } from './follow-assignments.js';
import { followConditions, lookAtConditions } from './follow-conditions.js';
import { fireInclusiveJoins } from './inclusive-joins.js';
import { activate, activateJoined, goOnBeginning } from './lifecycle.js';
import type { Operation } from './operation.js';
import type { InstanceState } from './state.js';
import { Step } from './step.js';
import { followVariables } from './timers.js';
import type { Trigger } from './trigger.js';
import { applyTrigger } from './triggers/apply-trigger.js';

export interface AdvanceOptions {
  /** Operations that one step may do before the rest is left to a `continue` trigger. */
  readonly budget?: number;
}

const defaultBudget = 2_000;

/**
 * Takes one trigger as far as it goes without waiting for anybody, and returns the new state with what the
 * host must store and do. Pure: the same definitions, state and trigger give the same result; the given
 * state is left untouched.
 */
export function advance(
  library: DefinitionLibrary,
  state: InstanceState | null,
  trigger: Trigger,
  options: AdvanceOptions = {},
): AdvanceResult {
  const step = new Step(library, behaviourOf, state ?? emptyState(trigger.rootKey), trigger);
  const rejection = applyTrigger(step, trigger, state !== null);
  if (rejection) return { ok: false, rejection };
  // Of a suspended instance only the state is kept up to date; its work waits for `resume`.
  if (step.status !== 'suspended') {
    runAgenda(step, options.budget ?? defaultBudget);
    if (step.hasWork) step.commands.push({ type: 'continue' });
  }
  return {
    ok: true,
    state: step.state(),
    changes: step.changes(),
    commands: step.commands,
    records: step.records,
    at: step.at,
    keysUsed: step.keysUsed,
  };
}

/** An instance before its first trigger; its root key is the key of its process element instance. */
export function emptyState(rootKey: number): InstanceState {
  return {
    rootKey,
    status: 'active',
    elements: new Map(),
    userTasks: new Map(),
    jobs: new Map(),
    timers: new Map(),
    subscriptions: new Map(),
    incidents: new Map(),
    kept: new Map(),
    agenda: [],
  };
}

function runAgenda(step: Step, budget: number): void {
  for (let done = 0; done < budget && !step.keysRunLow; done++) {
    const operation = step.takeOperation();
    if (operation) perform(step, operation);
    else if (!fireInclusiveJoins(step)) return;
  }
  // Exactly out of budget: what fires now is left to a `continue` trigger.
  if (!step.hasWork) fireInclusiveJoins(step);
}

function perform(step: Step, operation: Operation): void {
  switch (operation.op) {
    case 'activate':
      activate(step, operation.key);
      return;
    case 'join':
      activateJoined(step, operation.key);
      return;
    case 'begin':
      goOnBeginning(step, operation.key);
      return;
    case 'complete':
      complete(step, operation.key);
      return;
    case 'check-scope':
      checkScope(step, operation.key);
      return;
    case 'follow':
      followVariables(step, operation.names);
      followAssignments(step, operation.names);
      followConditions(step, operation.names);
      return;
    case 'look-at-conditions':
      lookAtConditions(step, operation.key);
      return;
    case 'spawn': {
      const body = step.elements.get(operation.key);
      if (body) spawnChildren(step, body);
    }
  }
}
