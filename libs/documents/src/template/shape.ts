import { fault, type TemplateFault } from './template-fault.js';

/** What a value from outside must look like. */
export type Shape =
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'boolean' }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape; readonly max: number; readonly min?: number }
  | ObjectShape
  /** An object whose `type` says which. */
  | { readonly is: 'variant'; readonly of: Readonly<Record<string, ObjectShape>> };

export interface ObjectShape {
  readonly is: 'object';
  readonly fields: Readonly<Record<string, Shape>>;
  readonly optional?: readonly string[];
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Everything in which a value differs from its shape. */
export function shapeFaults(value: unknown, shape: Shape, pointer = ''): TemplateFault[] {
  if (value === undefined) return [fault(pointer, 'missing')];
  switch (shape.is) {
    case 'text':
      return textFaults(value, shape.max, pointer);
    case 'boolean':
      return typeof value === 'boolean' ? [] : [fault(pointer, 'wrong-type')];
    case 'one-of':
      if (typeof value !== 'string') return [fault(pointer, 'wrong-type')];
      return shape.values.includes(value) ? [] : [fault(pointer, 'not-allowed')];
    case 'list':
      return listFaults(value, shape, pointer);
    case 'object':
      return objectFaults(value, shape, pointer);
    case 'variant':
      return variantFaults(value, shape.of, pointer);
  }
}

function textFaults(value: unknown, max: number, pointer: string): TemplateFault[] {
  if (typeof value !== 'string') return [fault(pointer, 'wrong-type')];
  const faults: TemplateFault[] = [];
  if (value.length > max) faults.push(fault(pointer, 'too-long'));
  if (value !== value.normalize('NFC')) faults.push(fault(pointer, 'not-nfc'));
  return faults;
}

function listFaults(
  value: unknown,
  { of, max, min = 0 }: Extract<Shape, { is: 'list' }>,
  pointer: string,
): TemplateFault[] {
  if (!Array.isArray(value)) return [fault(pointer, 'wrong-type')];
  if (value.length < min) return [fault(pointer, 'missing')];
  if (value.length > max) return [fault(pointer, 'too-many')];
  return value.flatMap((each, index) => shapeFaults(each, of, `${pointer}/${String(index)}`));
}

function objectFaults(
  value: unknown,
  { fields, optional = [] }: ObjectShape,
  pointer: string,
): TemplateFault[] {
  if (!isObject(value)) return [fault(pointer, 'wrong-type')];
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => fault(`${pointer}/${segment(name)}`, 'unknown-field'));
  const known = Object.entries(fields)
    .filter(([name]) => !(optional.includes(name) && value[name] === undefined))
    .flatMap(([name, shape]) => shapeFaults(value[name], shape, `${pointer}/${name}`));
  return [...unknown, ...known];
}

function variantFaults(
  value: unknown,
  shapes: Readonly<Record<string, ObjectShape>>,
  pointer: string,
): TemplateFault[] {
  if (!isObject(value)) return [fault(pointer, 'wrong-type')];
  const type: Shape = { is: 'one-of', values: Object.keys(shapes) };
  const faults = shapeFaults(value.type, type, `${pointer}/type`);
  if (faults.length > 0) return faults;
  const shape = shapes[String(value.type)];
  if (!shape) return [];
  return objectFaults(value, { ...shape, fields: { type, ...shape.fields } }, pointer);
}

/** A name as one segment of a JSON pointer (RFC 6901 §3). */
function segment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
