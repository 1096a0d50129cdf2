import type { FlowNode } from '@minhbach/bpmn';
import { bring } from '../io-mappings.js';
import { enter, markActive } from '../lifecycle.js';
import type { ElementInstance, Variables } from '../state.js';
import type { Step } from '../step.js';
import type { Behaviour } from './behaviour.js';

/** Opens a scope and begins at its start event: sub-processes and event sub-processes. */
export const container: Behaviour = {
  activate(step, instance, node) {
    const scope = markActive(step, instance);
    const begun = scope.memory as { startEventId?: string; eventVariables?: Variables } | null;
    const startEventId = begun?.startEventId ?? noneStart(step, scope, node);
    const opened = step.update(scope, { memory: null });
    const start = enter(step, opened, startEventId, null);
    if (begun?.eventVariables) bring(step, start, begun.eventVariables);
  },
};

/** The none start event of a container. */
export function noneStart(step: Step, scope: ElementInstance, node: FlowNode): string {
  const id = node.startEvents.find((start) => {
    const { event } = step.nodeById(scope, start);
    return !event || event.type === 'none';
  });
  if (id === undefined) throw new Error(`${node.id} has no none start event`);
  return id;
}
