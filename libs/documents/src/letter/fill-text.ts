import type { FieldRow, FieldValue, FieldValues } from '../template/letter-field.js';

/** `{name}`, the only thing that a template's text may hold beside words. */
export const placeholder = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Puts the fields into a text. What the fields hold is never looked into for further placeholders. */
export function fillText(text: string, fields: FieldValues): string {
  return text.replace(placeholder, (_, name: string) => textOf(fields, name)).normalize('NFC');
}

/** A field that is a text. A template that names another one was never published: that is our bug. */
function textOf(fields: FieldValues, name: string): string {
  const value = valueOf(fields, name);
  if (typeof value !== 'string') throw new Error(`the field ${name} of a letter is no text`);
  return value;
}

/** The same on one line, whatever the fields hold. */
export function lineOf(text: string, fields: FieldValues): string {
  return fillText(text, fields)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** A field that is a list. */
export function rowsOf(fields: FieldValues, name: string): readonly FieldRow[] {
  const rows = valueOf(fields, name);
  if (typeof rows === 'string') throw new Error(`the field ${name} of a letter is no list`);
  return rows;
}

export function valueOf(fields: FieldValues, name: string): FieldValue {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined) throw new Error(`a letter has no field ${name}`);
  return value;
}
