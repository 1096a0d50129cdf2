import type { DmnElement } from 'dmn-moddle';
import { FindingList } from './finding-list.js';
import { readDefinitions } from './read-definitions.js';

/** DMN texts that others import, each parsed once for as long as this is kept, however many files import it. */
export class ParsedTexts {
  private readonly known = new Map<string, Promise<DmnElement | undefined>>();

  /** Its `dmn:definitions`; `undefined` when the text is not acceptable. What is wrong with it is said of itself alone. */
  definitionsOf(xml: string): Promise<DmnElement | undefined> {
    const known = this.known.get(xml) ?? readDefinitions(xml, new FindingList());
    this.known.set(xml, known);
    return known;
  }
}
