import type { ModdleElement } from 'bpmn-moddle';
import { textOf, type ElementReader } from './element-reader.js';

/** Task headers and properties: texts by name, each name once. */
export function compileNamedTexts(
  entries: readonly ModdleElement[],
  nameProperty: 'key' | 'name',
  what: string,
  reader: ElementReader,
): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of entries) {
    const name = textOf(entry, nameProperty);
    if (name === undefined) {
      reader.error(`${what}-without-name`, `A ${what} has no name. Name it or remove it.`);
    } else if (texts.has(name)) {
      reader.error(
        `duplicate-${what}`,
        `The ${what} "${name}" is given twice. Remove one of them.`,
      );
    } else {
      texts.set(name, textOf(entry, 'value') ?? '');
    }
  }
  return Object.fromEntries(texts);
}
