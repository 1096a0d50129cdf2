import { BorderStyle, HeadingLevel, Paragraph, type Table } from 'docx';
import { size } from '../letter/annex-layout.js';
import type { ComposedLetter } from '../letter/composed-letter.js';
import { motto, stateName } from '../letter/official-words.js';
import { paragraph, twips, type ParagraphStyle } from './paragraph.js';
import { sideBySide } from './side-by-side.js';
import { writtenWidth } from './written-width.js';

const plain: ParagraphStyle = { size: size.head, align: 'center' };
const bold: ParagraphStyle = { ...plain, bold: true };
const titled: ParagraphStyle = { ...bold, size: size.body };

const issuerShare = 0.4;

/** Issuing body and number at the left, national title, motto, place and date at the right; then what it is. */
export function headOf(letter: ComposedLetter): (Paragraph | Table)[] {
  const { form, addressee } = letter;
  const formLine: ParagraphStyle = { size: size.form, italics: true, align: 'right', after: 6 };
  return [
    ...(form ? [paragraph(form, formLine)] : []),
    sideBySide(issuerOf(letter), stateOf(letter), letter.issuer ? issuerShare : 0),
    paragraph(letter.title, { ...titled, before: 16, word: { heading: HeadingLevel.TITLE } }),
    paragraph(letter.summary, titled),
    ruleOf(writtenWidth, 0.3, 10),
    ...(addressee
      ? [paragraph(`Kính gửi: ${addressee}`, { ...plain, size: size.body, before: 6, after: 8 })]
      : []),
  ];
}

function issuerOf({ issuer, symbol }: ComposedLetter): Paragraph[] {
  return [
    ...(issuer?.superior ? [paragraph(issuer.superior, plain)] : []),
    ...(issuer ? [paragraph(issuer.name, bold), ruleOf(writtenWidth * issuerShare, 0.3)] : []),
    ...(symbol ? [paragraph(symbol, { ...plain, size: size.number, before: 6 })] : []),
    // Word wants a paragraph in each cell.
    ...(issuer || symbol ? [] : [paragraph('', plain)]),
  ];
}

function stateOf({ placeAndDate }: ComposedLetter): Paragraph[] {
  return [
    paragraph(stateName, bold),
    paragraph(motto, { ...bold, size: size.motto }),
    ruleOf(writtenWidth * (1 - issuerShare), 0.62),
    paragraph(placeAndDate, { ...plain, size: size.number, italics: true, before: 6 }),
  ];
}

/** A centred line over a share of a column, whose width is in twips; `after` in points. */
function ruleOf(width: number, share: number, after = 4): Paragraph {
  const side = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: twips(3), lineRule: 'exact', after: twips(after) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}
