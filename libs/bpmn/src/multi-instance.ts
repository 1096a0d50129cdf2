import type { FeelExpression } from '@minhbach/feel';
import type { ModdleElement } from 'bpmn-moddle';
import { childOf, extensionsOf, textOf, type ElementReader } from './element-reader.js';
import type { FlowNode, MultiInstance } from './process-model.js';

/** An activity done once for each item of a collection (BPMN §13.3.7, `zeebe:loopCharacteristics`). */
export function compileMultiInstance(reader: ElementReader): Pick<FlowNode, 'multiInstance'> {
  const loop = childOf(reader.element, 'loopCharacteristics');
  if (loop?.$type !== 'bpmn:MultiInstanceLoopCharacteristics') return {};
  const zeebe = extensionsOf(loop).find(({ $type }) => $type === 'zeebe:LoopCharacteristics');
  const collection = textOf(zeebe, 'inputCollection');
  if (collection === undefined) {
    reader.error(
      'multi-instance-without-collection',
      'It repeats over nothing. Give an input collection, for example =divisions.',
    );
    return {};
  }
  const inputCollection = reader.feel(collection, 'The input collection');
  if (!inputCollection) return {};
  const sequential = loop.get('isSequential') === true;
  return { multiInstance: { sequential, inputCollection, ...compileRest(loop, zeebe, reader) } };
}

function compileRest(
  loop: ModdleElement,
  zeebe: ModdleElement | undefined,
  reader: ElementReader,
): Omit<MultiInstance, 'sequential' | 'inputCollection'> {
  const optional = (text: string | undefined, what: string): FeelExpression | undefined =>
    text === undefined ? undefined : reader.feel(text, what);
  const inputElement = reader.variable(textOf(zeebe, 'inputElement'), 'The input element');
  const outputCollection = reader.variable(
    textOf(zeebe, 'outputCollection'),
    'The output collection',
  );
  const outputElement = optional(textOf(zeebe, 'outputElement'), 'The output element');
  const condition = childOf(loop, 'completionCondition');
  const completionCondition = condition
    ? reader.feel(textOf(condition, 'body') ?? '', 'The completion condition')
    : undefined;
  checkOutput(zeebe, reader);
  return {
    ...(inputElement ? { inputElement } : {}),
    ...(outputCollection ? { outputCollection } : {}),
    ...(outputElement ? { outputElement } : {}),
    ...(completionCondition ? { completionCondition } : {}),
  };
}

function checkOutput(zeebe: ModdleElement | undefined, reader: ElementReader): void {
  const collection = textOf(zeebe, 'outputCollection');
  const element = textOf(zeebe, 'outputElement');
  if ((collection === undefined) === (element === undefined)) return;
  reader.error(
    'multi-instance-output-incomplete',
    'Output collection and output element belong together. Give both or neither.',
  );
}
