import { enter } from '../lifecycle.js';
import type { ElementInstance, Variables } from '../state.js';
import type { Step } from '../step.js';

/** A token to be created, plain data: for a scope with the tokens that it begins with. */
export interface Entry {
  readonly elementId: string;
  readonly flowId: string | null;
  readonly variables: Variables | null;
  readonly entries: readonly Entry[] | null;
}

/** A created scope is activated like any other, its input mappings and boundary included, and then its entries. */
export function enterEntry(step: Step, scope: ElementInstance, entry: Entry): void {
  const { elementId, flowId, variables, entries } = entry;
  const memory = entries && { entries };
  enter(step, scope, elementId, flowId, { variables, memory });
}
