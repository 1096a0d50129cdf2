import type { DmnElement } from 'dmn-moddle';
import { childOf, childrenOf, textOf } from './dmn-element.js';

/** The item definitions of a file (DMN 1.5 §7.3.2): what a type name stands for. */
export class ItemTypes {
  private readonly definitions = new Map<string, DmnElement>();

  constructor(definitions: DmnElement) {
    for (const definition of childrenOf(definitions, 'itemDefinition')) {
      if (definition.name) this.definitions.set(definition.name, definition);
    }
  }

  /** The FEEL type behind a type name; `undefined` for structures and collections. */
  baseType(typeRef: string | undefined): string | undefined {
    let type = withoutPrefix(typeRef);
    for (let steps = 0; type !== undefined && steps < 20; steps++) {
      const definition = this.definitions.get(type);
      if (!definition) return type;
      if (definition.get('isCollection') === true) return undefined;
      type = withoutPrefix(textOf(definition, 'typeRef'));
    }
    return undefined;
  }

  /** The unary tests to which a type restricts its values. */
  allowedValues(typeRef: string | undefined): DmnElement | undefined {
    const definition = this.definitions.get(withoutPrefix(typeRef) ?? '');
    if (definition?.get('isCollection') === true) return undefined;
    return childOf(definition, 'allowedValues');
  }

  /** Names of the parts of structures, which FEEL must know when they hold operators. */
  componentNames(): readonly string[] {
    return [...this.definitions.values()].flatMap(namesIn);
  }
}

function namesIn(definition: DmnElement): readonly string[] {
  return childrenOf(definition, 'itemComponent').flatMap((component) => [
    ...(component.name ? [component.name] : []),
    ...namesIn(component),
  ]);
}

function withoutPrefix(typeRef: string | undefined): string | undefined {
  return typeRef?.replace(/^feel:/, '');
}
