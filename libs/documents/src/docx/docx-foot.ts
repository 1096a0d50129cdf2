import type { Paragraph, Table } from 'docx';
import { size } from '../letter/annex-layout.js';
import type { ComposedLetter } from '../letter/composed-letter.js';
import { recipientLines, trackingCaption } from '../letter/official-words.js';
import { paragraph, type ParagraphStyle } from './paragraph.js';
import { sideBySide } from './side-by-side.js';

const title: ParagraphStyle = { size: size.body, bold: true, align: 'center' };
const note: ParagraphStyle = { size: size.signatureNote, italics: true, align: 'center' };
const small: ParagraphStyle = { size: size.small };

/** Room for a signature and a seal, in points. */
const signatureRoom = 62;

/** Who signs at the right, who gets it at the left. */
export function footOf(letter: ComposedLetter): (Paragraph | Table)[] {
  const { tracking, notes } = letter;
  return [
    paragraph('', small),
    sideBySide(recipientsOf(letter), signatureOf(letter), 0.48),
    ...(tracking ? [paragraph(`${trackingCaption} ${tracking}`, small)] : []),
    ...notes.map((each) => paragraph(each, { ...small, italics: true, before: 6 })),
  ];
}

function recipientsOf({ recipients }: ComposedLetter): Paragraph[] {
  if (recipients.length === 0) return [paragraph('', small)];
  return [
    paragraph('Nơi nhận:', { size: size.recipientsTitle, bold: true, italics: true }),
    ...recipientLines(recipients).map((each) => paragraph(each, { size: size.recipients })),
  ];
}

function signatureOf({ signature }: ComposedLetter): Paragraph[] {
  const { lines, note: said, name } = signature;
  return [
    ...lines.map((line) => paragraph(line, title)),
    ...(said ? [paragraph(said, note)] : []),
    ...(name ? [paragraph(name, { ...title, before: signatureRoom })] : []),
  ];
}
