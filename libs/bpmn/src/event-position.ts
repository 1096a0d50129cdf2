import type { ElementReader } from './element-reader.js';
import type { EventDefinition } from './process-model.js';

/** Where an event stands; the start of a process, of a sub-process and of an event sub-process differ. */
export type EventPosition =
  | 'process-start'
  | 'sub-process-start'
  | 'event-sub-process-start'
  | 'catch'
  | 'throw'
  | 'boundary'
  | 'end';

type EventType = EventDefinition['type'];

/** BPMN 2.0 table 10.93, as far as this engine goes. */
const LEGAL: Readonly<Record<EventPosition, readonly EventType[]>> = {
  'process-start': ['none', 'timer', 'message', 'signal'],
  'sub-process-start': ['none'],
  'event-sub-process-start': [
    'timer',
    'message',
    'signal',
    'conditional',
    'error',
    'escalation',
    'compensation',
  ],
  catch: ['timer', 'message', 'signal', 'conditional', 'link'],
  throw: ['none', 'message', 'signal', 'escalation', 'compensation', 'link'],
  boundary: [
    'timer',
    'message',
    'signal',
    'conditional',
    'error',
    'escalation',
    'cancel',
    'compensation',
  ],
  end: ['none', 'message', 'signal', 'error', 'escalation', 'cancel', 'compensation', 'terminate'],
};

const PLACES: Readonly<Record<EventPosition, string>> = {
  'process-start': 'the start of a process',
  'sub-process-start': 'the start of a sub-process',
  'event-sub-process-start': 'the start of an event sub-process',
  catch: 'an intermediate catch event',
  throw: 'an intermediate throw event',
  boundary: 'a boundary event',
  end: 'an end event',
};

/** Events after which what they stand at cannot go on. */
const WHY_INTERRUPTING: Readonly<Partial<Record<EventType, string>>> = {
  error: 'An error always interrupts.',
  cancel: 'A cancelled transaction is over.',
};

/** Reports an event whose type or timer cannot stand where it does. */
export function checkPosition(
  event: EventDefinition,
  position: EventPosition,
  interrupting: boolean,
  reader: ElementReader,
): void {
  const legal = LEGAL[position];
  if (!legal.includes(event.type)) {
    reader.error(
      'event-not-allowed-here',
      `"${event.type}" is not possible at ${PLACES[position]}. Choose one of: ${legal.join(', ')}.`,
    );
    return;
  }
  const why = WHY_INTERRUPTING[event.type];
  if (why !== undefined && !interrupting) {
    reader.error(
      `${event.type}-must-interrupt`,
      `${why} Make the event interrupting, or use an escalation.`,
    );
  }
  if (event.type === 'timer') checkTimerKind(event.kind, position, interrupting, reader);
}

function checkTimerKind(
  kind: 'date' | 'duration' | 'cycle',
  position: EventPosition,
  interrupting: boolean,
  reader: ElementReader,
): void {
  if (position === 'process-start' && kind === 'duration') {
    reader.error(
      'timer-kind-not-allowed',
      'A process cannot start after a duration: nothing begins it. Use a date or a cycle.',
    );
  }
  if (position !== 'process-start' && kind === 'cycle' && interrupting) {
    reader.error(
      'timer-kind-not-allowed',
      'A timer that fires once cannot repeat. Use a date or a duration, or make the event non-interrupting.',
    );
  }
}
