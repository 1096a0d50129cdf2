import type { ModdleElement } from 'bpmn-moddle';
import { compileCollectedOutput } from './collected-output.js';
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
  const inputElement = reader.variable(textOf(zeebe, 'inputElement'), 'The input element');
  const condition = childOf(loop, 'completionCondition');
  const completionCondition = condition
    ? reader.feel(textOf(condition, 'body') ?? '', 'The completion condition')
    : undefined;
  return {
    ...(inputElement ? { inputElement } : {}),
    ...compileCollectedOutput(zeebe, reader, 'multi-instance'),
    ...(completionCondition ? { completionCondition } : {}),
  };
}
