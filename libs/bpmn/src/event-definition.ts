import type { ModdleElement } from 'bpmn-moddle';
import { compileCondition } from './condition.js';
import { childOf, childrenOf, textOf, type ElementReader } from './element-reader.js';
import type { EventPosition } from './event-position.js';
import { compileMessage } from './message-definition.js';
import type { EventDefinition, Value } from './process-model.js';
import { compileTimer } from './timer-definition.js';

type Compile = (
  definition: ModdleElement,
  position: EventPosition,
  reader: ElementReader,
) => EventDefinition | undefined;

const DEFINITIONS: Readonly<Record<string, Compile>> = {
  'bpmn:TimerEventDefinition': (definition, _, reader) => compileTimer(definition, reader),
  'bpmn:MessageEventDefinition': compileMessageEvent,
  'bpmn:SignalEventDefinition': (definition, _, reader) => compileSignal(definition, reader),
  'bpmn:ConditionalEventDefinition': (definition, _, reader) =>
    compileConditional(definition, reader),
  'bpmn:ErrorEventDefinition': (definition, position, reader) => {
    const code = compileCode(definition, 'error', position, reader);
    return { type: 'error', ...(code ? { code } : {}) };
  },
  'bpmn:EscalationEventDefinition': (definition, position, reader) => {
    const code = compileCode(definition, 'escalation', position, reader);
    return { type: 'escalation', ...(code ? { code } : {}) };
  },
  'bpmn:CompensateEventDefinition': (definition) => {
    const activityId = childOf(definition, 'activityRef')?.id;
    return { type: 'compensation', ...(activityId === undefined ? {} : { activityId }) };
  },
  'bpmn:LinkEventDefinition': (definition, _, reader) => compileLink(definition, reader),
  'bpmn:CancelEventDefinition': () => ({ type: 'cancel' }),
  'bpmn:TerminateEventDefinition': () => ({ type: 'terminate' }),
};

/** What an event waits for or throws; `undefined` when that could not be compiled and has been reported. */
export function compileEventDefinition(
  position: EventPosition,
  reader: ElementReader,
): EventDefinition | undefined {
  const definitions = childrenOf(reader.element, 'eventDefinitions');
  const [definition] = definitions;
  if (definitions.length + childrenOf(reader.element, 'eventDefinitionRef').length > 1) {
    reader.error(
      'unsupported-multiple-event',
      'An event with several triggers is not supported. Use one event for each, or an event-based gateway.',
    );
    return undefined;
  }
  if (!definition) return { type: 'none' };
  return DEFINITIONS[definition.$type]?.(definition, position, reader);
}

function compileLink(
  definition: ModdleElement,
  reader: ElementReader,
): EventDefinition | undefined {
  const name = textOf(definition, 'name');
  if (name !== undefined) return { type: 'link', name };
  reader.error(
    'link-without-name',
    'The link has no name. Give it one, the same at its throw and its catch event.',
  );
  return undefined;
}

function isThrown(position: EventPosition): boolean {
  return position === 'throw' || position === 'end';
}

/** A message that a job worker sends needs no BPMN message; it goes by its job type. */
function compileMessageEvent(
  definition: ModdleElement,
  position: EventPosition,
  reader: ElementReader,
): EventDefinition | undefined {
  const task = reader.extension('zeebe:TaskDefinition');
  if (isThrown(position) && task) {
    const name = textOf(childOf(definition, 'messageRef'), 'name') ?? textOf(task, 'type');
    const value = reader.value(name, 'The message name');
    return value && { type: 'message', name: value };
  }
  if (isThrown(position)) return compileMessage(definition, 'publish', reader);
  return compileMessage(definition, position === 'process-start' ? 'start' : 'wait', reader);
}

function compileSignal(
  definition: ModdleElement,
  reader: ElementReader,
): EventDefinition | undefined {
  const text = textOf(childOf(definition, 'signalRef'), 'name');
  if (text === undefined) {
    reader.error('signal-without-name', 'No signal is named. Choose a signal and give it a name.');
  }
  const name = reader.value(text, 'The signal name');
  return name && { type: 'signal', name };
}

/** The condition is looked at again whenever a variable that it reads changes. */
function compileConditional(
  definition: ModdleElement,
  reader: ElementReader,
): EventDefinition | undefined {
  const expression = childOf(definition, 'condition');
  if (!expression) {
    reader.error(
      'conditional-event-without-condition',
      'It waits for nothing. Give a condition, for example =amount > 100.',
    );
    return undefined;
  }
  const condition = compileCondition(expression, reader);
  if (condition?.reads.length === 0) {
    reader.warning(
      'condition-reads-nothing',
      'Its condition reads no variable, so it never changes. Name a variable in it.',
    );
  }
  return condition && { type: 'conditional', condition };
}

/** Codes may be left out where any error or escalation is caught, never where one is thrown. */
function compileCode(
  definition: ModdleElement,
  kind: 'error' | 'escalation',
  position: EventPosition,
  reader: ElementReader,
): Value | undefined {
  const reference = childOf(definition, `${kind}Ref`);
  const text = textOf(reference, `${kind}Code`);
  if (text === undefined && (reference || isThrown(position))) {
    reader.error(
      `${kind}-without-code`,
      `The ${kind} has no code. Choose an ${kind} and give it a code; to catch every ${kind}, choose none.`,
    );
  }
  return reader.value(text, `The ${kind} code`);
}
