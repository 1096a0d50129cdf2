import type { ComposedLetter } from '../letter/composed-letter.js';
import { writeBlocks } from './page-body.js';
import { writeFoot } from './page-foot.js';
import { writeHead } from './page-head.js';
import { Sheet, page } from './sheet.js';

/**
 * The letter as a tagged PDF with its fonts embedded. The same letter gives the same bytes, so that a stored
 * digest proves a copy: the only date in it is the day of issue.
 */
export async function letterPdf(letter: ComposedLetter): Promise<Buffer> {
  const { symbol, title, summary, issuer, issuedOn } = letter;
  const sheet = new Sheet({
    title: [symbol, title].filter(Boolean).join(' – '),
    subject: summary,
    author: issuer?.name ?? '',
    createdAt: issuedOn === null ? new Date(0) : new Date(`${issuedOn}T00:00:00+07:00`),
  });
  writeHead(sheet, letter);
  writeBlocks(sheet, letter.blocks);
  writeFoot(sheet, letter);
  numberPages(sheet);
  return sheet.end();
}

/** In the middle of the upper margin, from the second page on (Decree 30/2020/NĐ-CP Annex I). */
function numberPages(sheet: Sheet): void {
  const { count } = sheet.pdf.bufferedPageRange();
  for (let index = 1; index < count; index += 1) {
    sheet.pdf.switchToPage(index);
    sheet.decorate(() => {
      sheet.pdf.font('regular', 13);
      const place = { width: page.width, align: 'center', lineBreak: false } as const;
      sheet.pdf.text(String(index + 1), page.left, 28, place);
    });
  }
}
