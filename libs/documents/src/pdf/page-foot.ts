import { size } from '../letter/annex-layout.js';
import type { ComposedLetter } from '../letter/composed-letter.js';
import { recipientLines, trackingCaption } from '../letter/official-words.js';
import { qrMatrix } from '../letter/qr-matrix.js';
import { page, type Sheet, type TextStyle } from './sheet.js';

const leftColumn = { x: page.left, width: page.width * 0.46 };
const rightColumn = { x: page.left + page.width * 0.48, width: page.width * 0.52 };
const whole = { x: page.left, width: page.width };

const title: TextStyle = { font: 'bold', size: size.body, align: 'center' };
const note: TextStyle = { font: 'italic', size: size.signatureNote, align: 'center' };
const small: TextStyle = { font: 'regular', size: size.small };

/** Room for a signature and a seal, or for those of a digital one, in points. */
const signatureRoom = 62;
/** 30 mm: large enough for any telephone at arm's length. */
const qrSide = 85;
const qrRoom = qrSide + 60;

/** Who signs at the right, who gets it at the left, the code under that; never torn apart by a page's end. */
export function writeFoot(sheet: Sheet, letter: ComposedLetter): void {
  const height = Math.max(signatureHeight(sheet, letter), leftHeight(sheet, letter)) + 12;
  if (sheet.pdf.y + height > page.bottom) sheet.pdf.addPage();
  const top = sheet.pdf.y + 12;
  const leftEnd = writeLeft(sheet, letter, top);
  writeSignature(sheet, letter, top);
  sheet.pdf.y = Math.max(leftEnd, sheet.pdf.y);
  writeNotes(sheet, letter);
}

function writeSignature(sheet: Sheet, { signature }: ComposedLetter, top: number): void {
  sheet.pdf.y = top;
  for (const line of signature.lines) sheet.write('P', line, rightColumn, title);
  if (signature.note) sheet.write('P', signature.note, rightColumn, note);
  if (!signature.name) return;
  sheet.pdf.y += signatureRoom;
  sheet.write('P', signature.name, rightColumn, title);
}

function writeLeft(sheet: Sheet, { recipients, tracking }: ComposedLetter, top: number): number {
  sheet.pdf.y = top;
  if (recipients.length > 0) {
    const style: TextStyle = { font: 'boldItalic', size: size.recipientsTitle };
    sheet.write('P', 'Nơi nhận:', leftColumn, style);
    const list: TextStyle = { font: 'regular', size: size.recipients };
    sheet.writeList(recipientLines(recipients), leftColumn, list);
  }
  if (tracking) writeTracking(sheet, tracking);
  return sheet.pdf.y;
}

function writeTracking(sheet: Sheet, url: string): void {
  const y = sheet.pdf.y + 10;
  sheet.drawFigure('Mã QR dẫn đến trang tra cứu', () => drawQr(sheet, url, page.left, y));
  sheet.pdf.y = y + qrSide + 4;
  sheet.write('P', `${trackingCaption} ${url}`, leftColumn, { ...small, size: 9 });
}

function drawQr(sheet: Sheet, url: string, left: number, top: number): void {
  const matrix = qrMatrix(url);
  const side = qrSide / matrix.length;
  for (const [y, row] of matrix.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) sheet.pdf.rect(left + x * side, top + y * side, side, side);
    }
  }
  sheet.pdf.fill('black');
}

function writeNotes(sheet: Sheet, { notes }: ComposedLetter): void {
  if (notes.length === 0) return;
  const style: TextStyle = { ...small, font: 'italic' };
  const height = notes.reduce((sum, each) => sum + sheet.heightOf(each, page.width, style), 24);
  if (sheet.pdf.y + height > page.bottom) sheet.pdf.addPage();
  sheet.pdf.y += 14;
  sheet.rule(page.left, sheet.pdf.y, page.width / 3);
  sheet.pdf.y += 4;
  for (const each of notes) sheet.write('P', each, whole, style);
}

function signatureHeight(sheet: Sheet, { signature }: ComposedLetter): number {
  const lines = [...signature.lines, signature.name].filter(Boolean);
  const text = lines.reduce((sum, line) => sum + sheet.heightOf(line, rightColumn.width, title), 0);
  return text + (signature.name ? signatureRoom : 0) + (signature.note ? size.body : 0);
}

function leftHeight(sheet: Sheet, { recipients, tracking }: ComposedLetter): number {
  const style: TextStyle = { font: 'regular', size: size.recipients };
  const list = recipients.reduce(
    (sum, line) => sum + sheet.heightOf(`- ${line};`, leftColumn.width, style),
    recipients.length > 0 ? 18 : 0,
  );
  return list + (tracking ? qrRoom : 0);
}
