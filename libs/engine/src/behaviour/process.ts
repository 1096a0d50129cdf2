import { enter, markActive } from '../lifecycle.js';
import { calledProcessCompleted } from './call-activity.js';
import type { Behaviour } from './behaviour.js';
import { noneStart } from './none-start.js';

/** A process instance: the root of everything, or the body of a call activity. */
export const process: Behaviour = {
  activate(step, instance, node) {
    const scope = markActive(step, instance);
    const begun = scope.memory as { startEventId?: string } | null;
    const startEventId = begun?.startEventId ?? noneStart(step.modelOf(scope), node.id);
    if (startEventId === undefined) throw new Error(`${node.id} has no start event`);
    enter(step, step.update(scope, { memory: null }), startEventId, null);
  },
  completed(step, instance) {
    if (instance.scopeKey === null) step.end('completed');
    else calledProcessCompleted(step, instance);
  },
};
