import type { FormSchema, FormValues } from './form-schema';

/** A field of an object, as it is while these values stand. */
export interface FieldNow {
  readonly name: string;
  readonly schema: FormSchema;
  readonly required: boolean;
}

/**
 * The fields of an object that are to be filled in now: a branch of `if` makes some of them required, or forbids
 * them. The service checks the same schema again, in full.
 */
export function fieldsNow(schema: FormSchema, values: FormValues): FieldNow[] {
  const branch = branchOf(schema, values);
  const required = new Set([...(schema.required ?? []), ...(branch?.required ?? [])]);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    typeof field === 'boolean' || branch?.properties?.[name] === false
      ? []
      : [{ name, schema: field, required: required.has(name) }],
  );
}

/** What is sent: without fields that are empty, or not to be filled in now. */
export function filledIn(schema: FormSchema, values: FormValues): FormValues {
  return Object.fromEntries(
    fieldsNow(schema, values).flatMap(({ name, schema: field }) => {
      const value = valueOf(field, values[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The last of a chain `else if … else if …` that fits. */
function branchOf(schema: FormSchema, values: FormValues): FormSchema | undefined {
  if (!schema.if) return undefined;
  const branch = fits(schema.if, values) ? schema.then : schema.else;
  return branch?.if ? branchOf(branch, values) : branch;
}

/** Our forms ask only whether fields have certain values. */
function fits({ properties = {}, required = [] }: FormSchema, values: FormValues): boolean {
  return (
    required.every((name) => values[name] !== undefined) &&
    Object.entries(properties).every(
      ([name, field]) =>
        typeof field === 'boolean' || values[name] === undefined || field.const === values[name],
    )
  );
}

function valueOf(schema: FormSchema, value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return rowsOf(schema, value as unknown[]);
  if (!isValues(value)) return value;
  const inner = filledIn(schema, value);
  return Object.keys(inner).length > 0 ? inner : undefined;
}

function rowsOf({ items = {} }: FormSchema, rows: readonly unknown[]): unknown[] | undefined {
  const filled = rows.map((row) => valueOf(items, row)).filter((row) => row !== undefined);
  return filled.length > 0 ? filled : undefined;
}

export function isValues(value: unknown): value is FormValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
