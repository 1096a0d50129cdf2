import type { ModdleElement } from 'bpmn-moddle';
import { compilePriority } from './assignment.js';
import { childrenOf, textOf, type ElementReader } from './element-reader.js';
import type { TaskDefinition, Value } from './process-model.js';
import { compileNamedTexts } from './named-texts.js';

const DEFAULT_RETRIES: Value = { kind: 'static', value: '3' };

/**
 * The job that a worker does for this element: `zeebe:taskDefinition`, `zeebe:taskHeaders` and
 * `zeebe:jobPriorityDefinition`.
 */
export function compileTaskDefinition(reader: ElementReader): TaskDefinition | undefined {
  const definition = reader.extension('zeebe:TaskDefinition');
  const text = textOf(definition, 'type');
  if (text === undefined) {
    reader.error(
      'task-without-type',
      'No job type is given, so no worker would take it. Fill in the type of the task definition.',
    );
    return undefined;
  }
  const type = reader.value(text, 'The job type');
  const retries = compileRetries(textOf(definition, 'retries'), reader);
  const priority = compilePriority(reader, 'zeebe:JobPriorityDefinition');
  return (
    type && {
      type,
      retries,
      headers: compileHeaders(reader.extension('zeebe:TaskHeaders'), reader),
      ...(priority && { priority }),
    }
  );
}

/** How often a job is tried; three times when the model does not say. */
export function compileRetries(text: string | undefined, reader: ElementReader): Value {
  const retries = reader.value(text, 'The number of retries');
  if (retries?.kind === 'static' && !/^[1-9]\d{0,2}$/.test(retries.value)) {
    reader.error(
      'invalid-retries',
      `"${retries.value}" is not a number of retries. Write a whole number from 1, for example 3.`,
    );
  }
  return retries ?? DEFAULT_RETRIES;
}

export function compileHeaders(
  headers: ModdleElement | undefined,
  reader: ElementReader,
): Readonly<Record<string, string>> {
  return headers ? compileNamedTexts(childrenOf(headers, 'values'), 'key', 'header', reader) : {};
}
