import { size } from '../letter/annex-layout.js';
import type { ComposedTable } from '../letter/composed-letter.js';
import { page, type Sheet, type TextBox, type TextStyle } from './sheet.js';

const whole = { x: page.left, width: page.width };
/** Between a frame and what it holds, in points. */
const padding = 4;

/** Above a table or chart. */
export const caption: TextStyle = { font: 'bold', size: size.body, align: 'center', gap: 4 };
const cell: TextStyle = { font: 'regular', size: size.cell };
const title: TextStyle = { ...cell, font: 'bold', align: 'center' };

interface Row {
  readonly tag: 'TH' | 'TD';
  readonly texts: readonly string[];
  readonly styles: readonly TextStyle[];
}

/** A framed table; a row is never torn apart by a page's end. */
export function writeTable(sheet: Sheet, table: ComposedTable): void {
  const boxes = boxesOf(sheet, table);
  const titles = table.columns.map((each) => each.title);
  const styles = table.columns.map(({ align }) => ({ ...cell, align }));
  const head: Row = { tag: 'TH', texts: titles, styles: titles.map(() => title) };
  const rows = table.cells.map((texts): Row => ({ tag: 'TD', texts, styles }));
  const start = [head, ...rows.slice(0, 1)].reduce(
    (sum, row) => sum + heightOf(sheet, row, boxes),
    sheet.heightOf(table.caption, page.width, caption),
  );
  if (sheet.pdf.y + start > page.bottom) sheet.pdf.addPage();
  sheet.within('Table', () => {
    sheet.write('Caption', table.caption, whole, caption);
    for (const row of [head, ...rows]) writeRow(sheet, row, boxes);
  });
  sheet.pdf.y += 8;
}

/** Each column but the first is as wide as what it holds, within a third of the page; the first has what is left. */
function boxesOf(sheet: Sheet, { columns, cells }: ComposedTable): TextBox[] {
  const needed = columns.slice(1).map((column, at) => {
    const texts = cells.map((row) => sheet.widthOf(row[at + 1] ?? '', cell));
    const widest = Math.max(sheet.widthOf(column.title, title), ...texts);
    return Math.min(widest + 2 * padding + 1, page.width / 3);
  });
  const left = page.width - needed.reduce((sum, width) => sum + width, 0);
  let x = page.left;
  return [left, ...needed].map((width) => {
    const box = { x, width };
    x += width;
    return box;
  });
}

function writeRow(sheet: Sheet, row: Row, boxes: readonly TextBox[]): void {
  const height = heightOf(sheet, row, boxes);
  if (sheet.pdf.y + height > page.bottom) sheet.pdf.addPage();
  const top = sheet.pdf.y;
  sheet.within('TR', () => {
    for (const [at, { x, width }] of boxes.entries()) {
      sheet.pdf.y = top + padding;
      const inner = { x: x + padding, width: width - 2 * padding };
      sheet.write(row.tag, row.texts[at] ?? '', inner, row.styles[at] ?? cell);
    }
  });
  sheet.decorate(() => {
    for (const { x, width } of boxes) sheet.pdf.rect(x, top, width, height);
    sheet.pdf.lineWidth(0.7).stroke();
  });
  sheet.pdf.y = top + height;
}

function heightOf(sheet: Sheet, { texts, styles }: Row, boxes: readonly TextBox[]): number {
  const heights = boxes.map(({ width }, at) =>
    sheet.heightOf(texts[at] ?? '', width - 2 * padding, styles[at] ?? cell),
  );
  return Math.max(...heights) + 2 * padding;
}
