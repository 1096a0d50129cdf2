import type { ModdleElement } from 'bpmn-moddle';
import { childOf, extensionsOf, isFeel, textOf, type ElementReader } from './element-reader.js';
import type { EventDefinition } from './process-model.js';

type Message = Extract<EventDefinition, { type: 'message' }>;

/**
 * - `start`: begins a process, so there is nothing to correlate with
 * - `wait`: reaches one waiting instance, so a correlation key is needed
 * - `publish`: sent by the engine itself; a job worker sends it when there is a task definition instead
 */
type MessageUse = 'start' | 'wait' | 'publish';

/** The message that `holder` (an event definition, send or receive task) refers to, with its `zeebe:subscription`. */
export function compileMessage(
  holder: ModdleElement,
  use: MessageUse,
  reader: ElementReader,
): Message | undefined {
  const message = childOf(holder, 'messageRef');
  const name = reader.value(textOf(message, 'name'), 'The message name');
  if (!message || textOf(message, 'name') === undefined) {
    reader.error(
      'message-without-name',
      'No message is named. Choose a message and give it a name.',
    );
    return undefined;
  }
  const correlationKey = use === 'start' ? undefined : compileCorrelationKey(message, reader);
  return name && { type: 'message', name, ...(correlationKey ? { correlationKey } : {}) };
}

function compileCorrelationKey(
  message: ModdleElement,
  reader: ElementReader,
): Message['correlationKey'] {
  const subscription = extensionsOf(message).find(({ $type }) => $type === 'zeebe:Subscription');
  const text = textOf(subscription, 'correlationKey');
  if (text === undefined) {
    reader.error(
      'message-without-correlation-key',
      'The message has no correlation key, so it could reach no particular instance. Give one, for example =requestId.',
    );
    return undefined;
  }
  if (!isFeel(text)) {
    reader.warning(
      'static-correlation-key',
      `The correlation key "${text}" is the same for every instance. To read a variable, write =${text}.`,
    );
  }
  return reader.value(text, 'The correlation key');
}
