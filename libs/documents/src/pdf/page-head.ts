import { size } from '../letter/annex-layout.js';
import type { ComposedLetter } from '../letter/composed-letter.js';
import { motto, stateName } from '../letter/official-words.js';
import { page, type Sheet, type TextStyle } from './sheet.js';

const bold: TextStyle = { font: 'bold', size: size.head, align: 'center' };
const plain: TextStyle = { font: 'regular', size: size.head, align: 'center' };
const italic: TextStyle = { font: 'italic', size: size.number, align: 'center' };

const issuerColumn = { x: page.left, width: page.width * 0.4 };
const stateColumn = { x: page.left + page.width * 0.4, width: page.width * 0.6 };
const whole = { x: page.left, width: page.width };

/** Issuing body and number at the left, national title, motto, place and date at the right; then what it is. */
export function writeHead(sheet: Sheet, letter: ComposedLetter): void {
  if (letter.form) {
    const style: TextStyle = { font: 'italic', size: size.form, align: 'right', gap: 6 };
    sheet.write('P', letter.form, whole, style);
  }
  const top = sheet.pdf.y;
  const issuerEnd = letter.issuer ? writeIssuer(sheet, letter.issuer, top) : top;
  const column = letter.issuer ? stateColumn : whole;
  writeState(sheet, column, top);
  const numberLine = Math.max(sheet.pdf.y, issuerEnd);
  writeNumberAndDate(sheet, letter, numberLine);
  sheet.pdf.y += 16;
  writeTitle(sheet, letter);
}

/** Returns where it ends. */
function writeIssuer(
  sheet: Sheet,
  issuer: NonNullable<ComposedLetter['issuer']>,
  top: number,
): number {
  const { width } = issuerColumn;
  sheet.pdf.y = top;
  if (issuer.superior) {
    sheet.write('P', sheet.balanced(issuer.superior, plain, width), issuerColumn, plain);
  }
  sheet.write('P', sheet.balanced(issuer.name, bold, width), issuerColumn, bold);
  ruleUnder(sheet, issuerColumn, Math.min(sheet.widthOf(issuer.name, bold), width) * 0.4);
  return sheet.pdf.y;
}

function writeState(sheet: Sheet, column: typeof whole, top: number): void {
  sheet.pdf.y = top;
  sheet.write('P', stateName, column, bold);
  const style = { ...bold, size: size.motto };
  sheet.write('P', motto, column, style);
  ruleUnder(sheet, column, sheet.widthOf(motto, style));
}

/** On one line, whatever stands above them. */
function writeNumberAndDate(sheet: Sheet, letter: ComposedLetter, y: number): void {
  const { issuer, symbol, placeAndDate } = letter;
  sheet.pdf.y = y;
  if (symbol) sheet.write('P', symbol, issuerColumn, { ...plain, size: size.number });
  sheet.pdf.y = y;
  const column = issuer ? stateColumn : whole;
  sheet.write('P', placeAndDate, column, issuer ? italic : { ...italic, align: 'right' });
}

function writeTitle(sheet: Sheet, { title, summary, addressee }: ComposedLetter): void {
  const style: TextStyle = { ...bold, size: size.body };
  sheet.write('H1', title, whole, style);
  sheet.write('P', sheet.balanced(summary, style, page.width * 0.9), whole, style);
  ruleUnder(sheet, whole, Math.min(sheet.widthOf(summary, style), page.width) * 0.4);
  sheet.pdf.y += 6;
  if (addressee) {
    sheet.write('P', `Kính gửi: ${addressee}`, whole, { ...plain, size: size.body, gap: 8 });
  }
}

/** A centred rule under what was written last. */
function ruleUnder(sheet: Sheet, { x, width }: typeof whole, length: number): void {
  sheet.rule(x + (width - length) / 2, sheet.pdf.y + 2, length);
  sheet.pdf.y += 7;
}
