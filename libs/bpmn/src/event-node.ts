import { childOf, type ElementReader } from './element-reader.js';
import { compileEventDefinition } from './event-definition.js';
import { checkPosition, type EventPosition } from './event-position.js';
import type { FlowNode } from './process-model.js';
import { compileTaskDefinition } from './task-definition.js';

type EventDetails = Pick<FlowNode, 'event' | 'interrupting' | 'attachedTo' | 'task'>;

/** Start events of a process, a sub-process or an event sub-process. */
export function compileStartEvent(reader: ElementReader): EventDetails {
  const position = startPosition(reader);
  if (position !== 'event-sub-process-start') return compileEvent(position, true, reader);
  const interrupting = reader.element.get('isInterrupting') !== false;
  return { ...compileEvent(position, interrupting, reader), interrupting };
}

function startPosition({ element }: ElementReader): EventPosition {
  if (element.$parent?.$type === 'bpmn:Process') return 'process-start';
  const triggered = element.$parent?.get('triggeredByEvent') === true;
  return triggered ? 'event-sub-process-start' : 'sub-process-start';
}

export function compileCatchEvent(reader: ElementReader): EventDetails {
  return compileEvent('catch', true, reader);
}

export function compileBoundaryEvent(reader: ElementReader): EventDetails {
  const interrupting = reader.element.get('cancelActivity') !== false;
  const attachedTo = childOf(reader.element, 'attachedToRef')?.id;
  return {
    ...compileEvent('boundary', interrupting, reader),
    interrupting,
    ...(attachedTo === undefined ? {} : { attachedTo }),
  };
}

export function compileThrowEvent(reader: ElementReader): EventDetails {
  return compileThrown('throw', reader);
}

export function compileEndEvent(reader: ElementReader): EventDetails {
  return compileThrown('end', reader);
}

function compileThrown(position: EventPosition, reader: ElementReader): EventDetails {
  const details = compileEvent(position, true, reader);
  if (!reader.extension('zeebe:TaskDefinition')) return details;
  if (details.event && details.event.type !== 'message') {
    reader.error(
      'misplaced-extension',
      'Only a message event is worked by a job worker. Remove the task definition, or make it a message event.',
    );
  }
  const task = compileTaskDefinition(reader);
  return task ? { ...details, task } : details;
}

function compileEvent(
  position: EventPosition,
  interrupting: boolean,
  reader: ElementReader,
): EventDetails {
  const event = compileEventDefinition(position, reader);
  if (!event) return {};
  checkPosition(event, position, interrupting, reader);
  return { event };
}
