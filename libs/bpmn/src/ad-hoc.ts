import { compileCollectedOutput } from './collected-output.js';
import { childOf, textOf, type ElementReader } from './element-reader.js';
import { compileCondition } from './condition.js';
import type { FlowNode } from './process-model.js';

/** Whether an element of an ad-hoc sub-process can be begun by itself: no flow, event or undoing leads to it. */
export function canBeBegun({ type, incoming, isForCompensation }: FlowNode): boolean {
  const isAside = type === 'boundaryEvent' || type === 'eventSubProcess' || isForCompensation;
  return incoming.length === 0 && !isAside;
}

/** An ad-hoc sub-process: what is done in it, how often and in which order is decided while it runs (BPMN §10.3.5). */
export function compileAdHoc(reader: ElementReader): Pick<FlowNode, 'adHoc'> {
  const { element } = reader;
  const zeebe = reader.extension('zeebe:AdHoc');
  const collection = textOf(zeebe, 'activeElementsCollection');
  const activeElements =
    collection === undefined ? undefined : reader.feel(collection, 'The list of active elements');
  const expression = childOf(element, 'completionCondition');
  const completionCondition = expression && compileCondition(expression, reader);
  const cancelRemaining = element.get('cancelRemainingInstances') !== false;
  return {
    adHoc: {
      cancelRemaining,
      ...(activeElements ? { activeElements } : {}),
      ...(completionCondition ? { completionCondition } : {}),
      ...compileCollectedOutput(zeebe, reader, 'ad-hoc'),
    },
  };
}
