import type { ModdleElement } from 'bpmn-moddle';
import { childOf, childrenOf, isFeel, textOf, type ElementReader } from './element-reader.js';
import type { FlowNode, ListenerEvent, Listeners, TaskDefinition } from './process-model.js';
import { compileHeaders, compileRetries } from './task-definition.js';

interface Kind {
  readonly extension: string;
  readonly name: string;
  readonly events: readonly ListenerEvent[];
  /** What is written instead of an event that is not told. */
  readonly instead: string;
}

const KINDS: readonly Kind[] = [
  {
    extension: 'zeebe:ExecutionListeners',
    name: 'execution listener',
    events: ['start', 'end'],
    instead: 'Use "start" or "end".',
  },
  {
    extension: 'zeebe:TaskListeners',
    name: 'task listener',
    events: ['creating', 'assigning', 'completing'],
    instead: 'Use "creating", "assigning" or "completing".',
  },
];

/** The listeners of an element by their event, in the order of the model; absent when it has none. */
export function compileListeners(reader: ElementReader): Pick<FlowNode, 'listeners'> {
  const listeners: Partial<Record<ListenerEvent, TaskDefinition[]>> = {};
  for (const kind of KINDS) {
    const extension = reader.extension(kind.extension);
    for (const element of extension ? childrenOf(extension, 'listeners') : []) {
      const event = eventOf(element, kind, reader);
      const listener = compileListener(element, kind, reader);
      if (!event || !listener) continue;
      const others = (listeners[event] ??= []);
      refuseDuplicate(listener, others, event, reader);
      others.push(listener);
    }
  }
  return Object.keys(listeners).length > 0 ? { listeners: listeners satisfies Listeners } : {};
}

function eventOf(
  element: ModdleElement,
  { name, events, instead }: Kind,
  reader: ElementReader,
): ListenerEvent | undefined {
  const text = textOf(element, 'eventType');
  const event = events.find((each) => each === text);
  if (event) return event;
  const what = text === undefined ? 'without an event' : `for "${text}"`;
  reader.error('unsupported-listener-event', `A ${name} ${what} is never called. ${instead}`);
  return undefined;
}

function compileListener(
  element: ModdleElement,
  { name, extension }: Kind,
  reader: ElementReader,
): TaskDefinition | undefined {
  const text = textOf(element, 'type');
  if (text === undefined) {
    reader.error(
      'listener-without-type',
      `A ${name} has no job type, so no worker would take it. Fill in its type.`,
    );
    return undefined;
  }
  // What a person does to his task cannot end in an expression that fails.
  const retriesText = textOf(element, 'retries');
  if (extension === 'zeebe:TaskListeners' && [text, retriesText ?? ''].some(isFeel)) {
    reader.error(
      'listener-not-static',
      'Type and retries of a task listener cannot be expressions. Write them out.',
    );
  }
  const type = reader.value(text, 'The job type of the listener');
  const retries = compileRetries(retriesText, reader);
  return type && { type, retries, headers: compileHeaders(childOf(element, 'headers'), reader) };
}

function refuseDuplicate(
  { type }: TaskDefinition,
  others: readonly TaskDefinition[],
  event: ListenerEvent,
  reader: ElementReader,
): void {
  if (type.kind !== 'static') return;
  const isTwice = others.some(
    (other) => other.type.kind === 'static' && other.type.value === type.value,
  );
  if (!isTwice) return;
  reader.error(
    'duplicate-listener',
    `The listener "${type.value}" for "${event}" is given twice. Keep one of them.`,
  );
}
