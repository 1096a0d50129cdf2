import type { ModdleElement } from 'bpmn-moddle';
import { textOf, type ElementReader } from './element-reader.js';
import type { CollectedOutput } from './process-model.js';

/** The list that an activity collects from its runs: `outputCollection` and `outputElement`, both or neither. */
export function compileCollectedOutput(
  zeebe: ModdleElement | undefined,
  reader: ElementReader,
  kind: 'multi-instance' | 'ad-hoc',
): CollectedOutput {
  const collection = textOf(zeebe, 'outputCollection');
  const element = textOf(zeebe, 'outputElement');
  if ((collection === undefined) !== (element === undefined)) {
    reader.error(
      `${kind}-output-incomplete`,
      'Output collection and output element belong together. Give both or neither.',
    );
  }
  const outputCollection = reader.variable(collection, 'The output collection');
  const outputElement =
    element === undefined ? undefined : reader.feel(element, 'The output element');
  return {
    ...(outputCollection ? { outputCollection } : {}),
    ...(outputElement ? { outputElement } : {}),
  };
}
