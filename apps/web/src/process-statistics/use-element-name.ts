import { useText } from '../i18n/use-text';
import type { ElementFigures } from './element-figures';

/** What a person calls an element: its name, or what it is, as gateways have often none. */
export function useElementName(): (element: ElementFigures) => string {
  const t = useText();
  return ({ elementId, elementName }) =>
    elementName ?? t('process-statistics.unnamed', { id: elementId });
}
