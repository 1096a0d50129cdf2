import { bring } from '../io-mappings.js';
import { enter, markActive } from '../lifecycle.js';
import { enterEntry, type Entry } from '../modification/entry.js';
import type { Variables } from '../state.js';
import type { Behaviour } from './behaviour.js';
import { noneStart } from './none-start.js';

/** With what a container begins when it is not its none start event. */
interface Begun {
  readonly startEventId?: string;
  readonly eventVariables?: Variables;
  readonly entries?: readonly Entry[];
}

/**
 * Opens a scope and begins at its start event: sub-processes and event sub-processes. A scope that a modification
 * created begins where the modification says.
 */
export const container: Behaviour = {
  activate(step, instance, node) {
    const scope = markActive(step, instance);
    const begun = scope.memory as Begun | null;
    if (begun?.entries) {
      const opened = step.update(scope, { memory: null });
      for (const entry of begun.entries) enterEntry(step, opened, entry);
      return;
    }
    const startEventId = begun?.startEventId ?? noneStart(step.modelOf(scope), node.id);
    if (startEventId === undefined) throw new Error(`${node.id} has no start event`);
    const opened = step.update(scope, { memory: null });
    const start = enter(step, opened, startEventId, null);
    if (begun?.eventVariables) bring(step, start, begun.eventVariables);
  },
};
