import type { DmnElement } from 'dmn-moddle';
import { childrenOf, textOf, variableOf } from '../dmn-element.js';
import { FeelReader } from '../feel-reader.js';
import type { FindingList } from '../finding-list.js';
import { ItemTypes } from '../types/item-types.js';

/** A file that another imports, and the name that the other gives it; empty for none (DMN 1.5 §6.3.3). */
export interface ImportedFile {
  readonly prefix: string;
  readonly file: ModelFile;
}

/** A parsed DMN file: its elements by id, its types, and the files that it imports. */
export class ModelFile {
  readonly namespace: string;
  readonly elements: readonly DmnElement[];
  readonly types: ItemTypes;
  /** In how many ways it comes to other files, directly or through others; of one file there may be several. */
  readonly ways: number;
  private readonly byId: ReadonlyMap<string, DmnElement>;

  constructor(
    definitions: DmnElement,
    readonly imports: readonly ImportedFile[],
    readonly findings: FindingList,
    /** Names that the caller's scope has besides the model's. */
    readonly given: readonly string[],
  ) {
    this.namespace = textOf(definitions, 'namespace') ?? '';
    this.elements = childrenOf(definitions, 'drgElement');
    this.byId = new Map(this.elements.map((element) => [element.id ?? '', element]));
    this.ways = imports.reduce((sum, { file }) => sum + 1 + file.ways, 0);
    const feel = new FeelReader(findings, {});
    this.types = new ItemTypes(
      definitions,
      new Map(imports.map(({ prefix, file }) => [prefix, file.types])),
      (element, what) => feel.tests(element, what),
    );
  }

  /** The element that an href such as `#id` or `namespace#id` means, and the file that it is in. */
  resolve(href: string): ResolvedElement | undefined {
    const [namespace = '', id = ''] = href.split('#');
    if (namespace === '' || namespace === this.namespace) return this.own(id);
    const imported = this.imports.find(({ file }) => file.namespace === namespace);
    const found = imported?.file.own(id);
    return found && imported ? { ...found, prefix: imported.prefix || undefined } : undefined;
  }

  private own(id: string): ResolvedElement | undefined {
    const element = this.byId.get(id);
    return element && { element, file: this, prefix: undefined };
  }

  /** The names of everything that could be required: models are often drawn without requirements. */
  variables(): readonly string[] {
    return this.elements.map(variableOf);
  }
}

export interface ResolvedElement {
  readonly element: DmnElement;
  readonly file: ModelFile;
  /** The name under which the asking file knows the other. */
  readonly prefix: string | undefined;
}
