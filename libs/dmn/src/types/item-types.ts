import type { FeelTests, FeelType } from '@minhbach/feel';
import type { DmnElement } from 'dmn-moddle';
import { childOf, childrenOf, textOf } from '../dmn-element.js';
import { builtinType } from './builtin-types.js';
import { feelType } from './feel-types.js';
import type { ItemType } from './item-type.js';

/** Compiles the unary tests of a type's constraint; undefined when there are none, or wrong ones. */
export type ReadTests = (element: DmnElement | undefined, what: string) => FeelTests | undefined;

/** The item definitions of a file (DMN 1.5 §7.3.2) and of the files that it imports: what a type name stands for. */
export class ItemTypes {
  private readonly definitions = new Map<string, DmnElement>();
  private readonly known = new Map<string, ItemType>();
  private converted: ReadonlyMap<string, FeelType> | undefined;

  constructor(
    definitions: DmnElement,
    private readonly imported: ReadonlyMap<string, ItemTypes>,
    private readonly readTests: ReadTests,
  ) {
    for (const definition of childrenOf(definitions, 'itemDefinition')) {
      if (definition.name) this.definitions.set(definition.name, definition);
    }
  }

  /** The type of that name; undefined for no name and for one that stands for nothing. */
  type(typeRef: string | undefined): ItemType | undefined {
    if (typeRef === undefined) return undefined;
    const name = this.definitions.has(typeRef) ? typeRef : typeRef.replace(/^[\w.-]+:/, '');
    const definition = this.definitions.get(name);
    if (!definition) return builtinType(name) ?? this.importedType(name);
    const known = this.known.get(name);
    if (known) return known;
    // A type that refers to itself without a structure in between stands for everything.
    this.known.set(name, { kind: 'any', name });
    const type = this.compile(definition, (early) => this.known.set(name, early));
    this.known.set(name, type);
    return type;
  }

  /** All types by the names that FEEL may use for them. */
  feelTypes(): ReadonlyMap<string, FeelType> {
    this.converted ??= this.convert();
    return this.converted;
  }

  private convert(): ReadonlyMap<string, FeelType> {
    const own = [...this.definitions.keys()].map((name) => [name, this.type(name)] as const);
    const imported = [...this.imported].flatMap(([prefix, types]) =>
      [...types.feelTypes()].map(
        ([name, type]) => [prefix === '' ? name : `${prefix}.${name}`, type] as const,
      ),
    );
    const known = new Map<ItemType, FeelType>();
    const converted = own.flatMap(([name, type]) =>
      type ? [[name, feelType(type, known)] as const] : [],
    );
    return new Map([...imported, ...converted]);
  }

  /** Names of the parts of structures, which FEEL must know when they hold operators. */
  componentNames(): readonly string[] {
    return [
      ...[...this.definitions.values()].flatMap(namesIn),
      ...[...this.imported.values()].flatMap((types) => types.componentNames()),
    ];
  }

  private importedType(name: string): ItemType | undefined {
    for (const [prefix, types] of this.imported) {
      const local =
        prefix === '' ? name : name.startsWith(`${prefix}.`) && name.slice(prefix.length + 1);
      const type = local ? types.type(local) : undefined;
      if (type) return type;
    }
    return undefined;
  }

  private compile(definition: DmnElement, early: (type: ItemType) => void): ItemType {
    const name = definition.name ?? '';
    const tests = (property: string): FeelTests | undefined =>
      this.readTests(childOf(definition, property), `The type "${name}"`);
    const single = constrained(this.shape(definition, early), tests('allowedValues'), name);
    const isCollection = definition.get('isCollection') === true;
    const whole: ItemType = isCollection ? { kind: 'list', element: single, name } : single;
    return constrained({ ...whole, name }, tests('typeConstraint'), name);
  }

  private shape(definition: DmnElement, early: (type: ItemType) => void): ItemType {
    const name = definition.name ?? '';
    const functionItem = childOf(definition, 'functionItem');
    if (functionItem) {
      const result = this.type(textOf(functionItem, 'outputTypeRef'));
      return { kind: 'function', result, name };
    }
    const parts = childrenOf(definition, 'itemComponent');
    if (parts.length === 0) {
      return this.type(textOf(definition, 'typeRef')) ?? { kind: 'any', name };
    }
    const components = new Map<string, ItemType>();
    const structure: ItemType = { kind: 'structure', components, name };
    if (definition.get('isCollection') !== true) early(structure);
    else early({ kind: 'list', element: structure, name });
    for (const part of parts) {
      components.set(
        part.name ?? '',
        this.compile(part, () => undefined),
      );
    }
    return structure;
  }
}

function constrained(base: ItemType, allowed: FeelTests | undefined, name: string): ItemType {
  return allowed ? { kind: 'constrained', base, allowed, name } : base;
}

function namesIn(definition: DmnElement): readonly string[] {
  return childrenOf(definition, 'itemComponent').flatMap((component) => [
    ...(component.name ? [component.name] : []),
    ...namesIn(component),
  ]);
}
