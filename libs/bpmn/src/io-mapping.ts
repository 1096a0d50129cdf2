import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf, isFeel, textOf, type ElementReader } from './element-reader.js';
import type { FlowNode, IoMapping } from './process-model.js';

/** `zeebe:ioMapping`: inputs create local variables, outputs write to the enclosing scope. */
export function compileMappings(reader: ElementReader): Pick<FlowNode, 'inputs' | 'outputs'> {
  const mapping = reader.extension('zeebe:IoMapping');
  if (!mapping) return { inputs: [], outputs: [] };
  return {
    inputs: compileAll(childrenOf(mapping, 'inputParameters'), 'input', reader),
    outputs: compileAll(childrenOf(mapping, 'outputParameters'), 'output', reader),
  };
}

function compileAll(
  parameters: readonly ModdleElement[],
  direction: 'input' | 'output',
  reader: ElementReader,
): readonly IoMapping[] {
  return parameters.flatMap((parameter) => compileOne(parameter, direction, reader) ?? []);
}

function compileOne(
  parameter: ModdleElement,
  direction: 'input' | 'output',
  reader: ElementReader,
): IoMapping | undefined {
  const target = textOf(parameter, 'target');
  const text = textOf(parameter, 'source');
  if (target === undefined || text === undefined) {
    reader.error(
      'incomplete-mapping',
      `An ${direction} mapping (${text ?? '?'} → ${target ?? '?'}) needs a source and a target. Complete or remove it.`,
    );
    return undefined;
  }
  const parts = target.split('.').map((part) => reader.variable(part, `The ${direction} target`));
  const feel = isFeel(text) ? text : JSON.stringify(text);
  const source = reader.feel(feel, `The ${direction} mapping to "${target}"`);
  return source && parts.every(Boolean) ? { source, target } : undefined;
}
