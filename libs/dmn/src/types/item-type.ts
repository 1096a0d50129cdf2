import { scopeOf, toFeelValue, typeOf, type FeelTests, type ValueType } from '@minhbach/feel';

/** A type of an item definition or of FEEL (DMN 1.5 §7.3.2, §10.3.2.9). */
export type ItemType = Shape & { readonly name: string };

type Shape =
  | { readonly kind: 'any' }
  | { readonly kind: 'simple'; readonly type: ValueType; readonly text: string }
  | { readonly kind: 'list'; readonly element: ItemType }
  /** Filled after its making, so that a type may hold itself. */
  | { readonly kind: 'structure'; readonly components: ReadonlyMap<string, ItemType> }
  | { readonly kind: 'function'; readonly result: ItemType | undefined }
  | { readonly kind: 'constrained'; readonly base: ItemType; readonly allowed: FeelTests };

/** The value as one of the type, converted if need be (DMN 1.5 §10.3.2.9.4); undefined when it cannot be one. */
export function coerced(value: unknown, type: ItemType): unknown {
  const read = withoutJson(value, type);
  if (conforms(read, type)) return read ?? null;
  if (expectsList(type)) return conforms([read], type) ? [read] : undefined;
  if (Array.isArray(read) && read.length === 1 && conforms(read[0], type)) return read[0];
  return undefined;
}

function conforms(value: unknown, type: ItemType): boolean {
  if (value === null || value === undefined) return true;
  switch (type.kind) {
    case 'any':
      return true;
    case 'simple':
      return typeOf(value) === type.type;
    case 'list':
      return Array.isArray(value) && value.every((element) => conforms(element, type.element));
    case 'structure':
      return hasComponents(value, type.components);
    case 'function':
      return typeOf(value) === 'function';
    case 'constrained':
      return conforms(value, type.base) && type.allowed.matches(value, scopeOf()).value === true;
  }
}

function hasComponents(value: unknown, components: ReadonlyMap<string, ItemType>): boolean {
  if (typeOf(value) !== 'context') return false;
  const entries = value as Readonly<Record<string, unknown>>;
  return [...components].every(
    ([name, type]) => Object.hasOwn(entries, name) && conforms(entries[name], type),
  );
}

function expectsList(type: ItemType): boolean {
  return type.kind === 'list' || (type.kind === 'constrained' && expectsList(type.base));
}

/** Dates and the like arrive as text from processes and over HTTP; the declared type says which they are. */
function withoutJson(value: unknown, type: ItemType): unknown {
  switch (type.kind) {
    case 'simple':
      return toFeelValue(value, type.text);
    case 'constrained':
      return withoutJson(value, type.base);
    case 'list':
      return Array.isArray(value)
        ? value.map((element) => withoutJson(element, type.element))
        : withoutJson(value, type.element);
    case 'structure':
      return typeOf(value) === 'context'
        ? readComponents(value as Readonly<Record<string, unknown>>, type.components)
        : value;
    default:
      return value;
  }
}

function readComponents(
  value: Readonly<Record<string, unknown>>,
  components: ReadonlyMap<string, ItemType>,
): Readonly<Record<string, unknown>> {
  const read = Object.entries(value).map(([name, entry]) => {
    const type = components.get(name);
    return [name, type ? withoutJson(entry, type) : entry] as const;
  });
  return Object.fromEntries(read);
}
