import { bring } from '../io-mappings.js';
import { enter, markActive } from '../lifecycle.js';
import type { Variables } from '../state.js';
import type { Behaviour } from './behaviour.js';
import { noneStart } from './none-start.js';

/** Opens a scope and begins at its start event: sub-processes and event sub-processes. */
export const container: Behaviour = {
  activate(step, instance, node) {
    const scope = markActive(step, instance);
    const begun = scope.memory as { startEventId?: string; eventVariables?: Variables } | null;
    const startEventId = begun?.startEventId ?? noneStart(step.modelOf(scope), node.id);
    if (startEventId === undefined) throw new Error(`${node.id} has no start event`);
    const opened = step.update(scope, { memory: null });
    const start = enter(step, opened, startEventId, null);
    if (begun?.eventVariables) bring(step, start, begun.eventVariables);
  },
};
