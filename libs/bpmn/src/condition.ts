import type { FeelExpression } from '@minhbach/feel';
import type { ModdleElement } from 'bpmn-moddle';
import { textOf, type ElementReader } from './element-reader.js';

/** A condition in FEEL: of a sequence flow or of a conditional event. */
export function compileCondition(
  expression: ModdleElement,
  reader: ElementReader,
): FeelExpression | undefined {
  const language = textOf(expression, 'language');
  if (language !== undefined && !/feel/i.test(language)) {
    reader.error('unsupported-language', `Conditions in ${language} are not executed. Write FEEL.`);
    return undefined;
  }
  return reader.feel(textOf(expression, 'body') ?? '', 'The condition');
}
