import { enter, markActive } from '../lifecycle.js';
import { beginnings } from './beginnings.js';
import { calledProcessCompleted } from './call-activity.js';
import type { Behaviour } from './behaviour.js';

/** A process instance: the root of everything, or the body of a call activity. */
export const process: Behaviour = {
  activate(step, instance, node) {
    const scope = markActive(step, instance);
    const begun = scope.memory as { startEventId?: string } | null;
    const opened = step.update(scope, { memory: null });
    for (const id of beginnings(step.modelOf(scope), node.id, begun?.startEventId)) {
      enter(step, opened, id, null);
    }
  },
  completed(step, instance) {
    if (instance.scopeKey === null) step.end('completed');
    else calledProcessCompleted(step, instance);
  },
};
