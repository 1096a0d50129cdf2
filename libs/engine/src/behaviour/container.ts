import { bring } from '../io-mappings.js';
import { enter, markActive } from '../lifecycle.js';
import { enterEntry, type Entry } from '../modification/entry.js';
import type { Variables } from '../state.js';
import type { Behaviour } from './behaviour.js';
import { beginnings } from './beginnings.js';

/** With what a container begins when it is not its none start event. */
interface Begun {
  readonly startEventId?: string;
  readonly eventVariables?: Variables;
  readonly entries?: readonly Entry[];
}

/**
 * Opens a scope and begins where it begins: sub-processes and event sub-processes. A scope that a modification
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
    const opened = step.update(scope, { memory: null });
    for (const id of beginnings(step.modelOf(scope), node.id, begun?.startEventId)) {
      const start = enter(step, opened, id, null);
      if (id === begun?.startEventId) bring(step, start, begun.eventVariables ?? {});
    }
    // An empty one is done at once.
    step.schedule({ op: 'check-scope', key: opened.key });
  },
};
