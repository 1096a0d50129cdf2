import { firstLineIndent, size } from '../letter/annex-layout.js';
import type { ComposedBlock, ComposedRow } from '../letter/composed-letter.js';
import { numbered } from '../letter/plain-text.js';
import { writeBars } from './page-bars.js';
import { writeTable } from './page-table.js';
import { millimetre, page, type Sheet, type TextStyle } from './sheet.js';

const whole = { x: page.left, width: page.width };
const indent = firstLineIndent * millimetre;

const paragraph: TextStyle = {
  ...{ font: 'regular', size: size.body, align: 'justify' },
  ...{ indent, gap: 6 },
};
const heading: TextStyle = { ...paragraph, font: 'bold', align: 'left', indent: 0 };
const row: TextStyle = { ...paragraph, indent: 0 };

export function writeBlocks(sheet: Sheet, blocks: readonly ComposedBlock[]): void {
  for (const block of blocks) writeBlock(sheet, block);
}

function writeBlock(sheet: Sheet, block: ComposedBlock): void {
  switch (block.type) {
    case 'heading':
      keepWithNext(sheet);
      sheet.write('H2', block.text, whole, heading);
      return;
    case 'paragraph':
      sheet.write('P', block.text, whole, paragraph);
      return;
    case 'list':
      sheet.writeList(numbered(block.items), whole, paragraph);
      return;
    case 'rows':
      sheet.writeList(
        block.rows.map((each) => lineOf(sheet, each)),
        whole,
        row,
      );
      return;
    case 'table':
      writeTable(sheet, block);
      return;
    case 'bars':
      writeBars(sheet, block);
  }
}

/** A heading does not stand alone at the foot of a page. */
function keepWithNext(sheet: Sheet): void {
  if (sheet.pdf.y > page.bottom - 4 * size.body) sheet.pdf.addPage();
}

/** What is empty gets dots to the end of the line, for a pen. */
function lineOf(sheet: Sheet, { label, text }: ComposedRow): string {
  if (text !== '') return `${label}: ${text}`;
  const style: TextStyle = { font: 'regular', size: size.body };
  const room = page.width - (sheet.widthOf(`${label}: `, style) % page.width) - 2;
  return `${label}: ${'.'.repeat(Math.floor(room / sheet.widthOf('.', style)))}`;
}
