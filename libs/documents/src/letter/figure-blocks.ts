import type { FieldValues } from '../template/letter-field.js';
import type { TemplateBlock } from '../template/letter-template.js';
import type { ComposedBars, ComposedTable } from './composed-letter.js';
import { fillText, lineOf, rowsOf } from './fill-text.js';

type Block<Type> = Extract<TemplateBlock, { readonly type: Type }>;

/** A row of the table for each row of the list. */
export function tableOf(
  { caption, of, columns }: Block<'table'>,
  fields: FieldValues,
): ComposedTable {
  return {
    type: 'table',
    caption: fillText(caption, fields),
    columns: columns.map(({ title, align = 'left' }) => ({ title, align })),
    cells: rowsOf(fields, of).map((row) => columns.map(({ text }) => lineOf(text, row))),
  };
}

/** A bar for each row of the list. */
export function barsOf(
  { caption, of, label, amount }: Block<'bars'>,
  fields: FieldValues,
): ComposedBars {
  return {
    type: 'bars',
    caption: fillText(caption, fields),
    bars: rowsOf(fields, of).map((row) => ({
      label: lineOf(label, row),
      amount: amountOf(lineOf(amount, row)),
    })),
  };
}

function amountOf(text: string): number {
  const amount = text === '' ? NaN : Number(text);
  if (amount >= 0) return amount;
  throw new Error(`a bar of a letter cannot show "${text}"`);
}
