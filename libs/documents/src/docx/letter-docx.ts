import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
} from 'docx';
import { margins, size } from '../letter/annex-layout.js';
import type { ComposedLetter } from '../letter/composed-letter.js';
import { partsOf } from './docx-blocks.js';
import { footOf } from './docx-foot.js';
import { headOf } from './docx-head.js';
import { paper } from './written-width.js';

const words = {
  font: 'Times New Roman',
  size: size.body * 2,
  color: '000000',
  language: { value: 'vi-VN' },
};

/** The letter for Word and whatever else opens DOCX (ECMA-376), to be worked on by those who get it. */
export async function letterDocx(letter: ComposedLetter): Promise<Buffer> {
  const { symbol, title, summary, issuer } = letter;
  const document = new Document({
    title: [symbol, title].filter(Boolean).join(' – '),
    subject: summary,
    creator: issuer?.name ?? '',
    lastModifiedBy: 'Minh Bạch',
    styles: {
      default: {
        document: { run: words },
        title: { run: words },
        heading1: { run: words },
        caption: { run: { ...words, italics: false } },
      },
    },
    sections: [
      {
        properties: sheet,
        headers: { default: pageNumber() },
        children: [...headOf(letter), ...letter.blocks.flatMap(partsOf), ...footOf(letter)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const millimetres = convertMillimetersToTwip;

const sheet: ISectionPropertiesOptions = {
  // The first page has a head of its own, which is empty.
  titlePage: true,
  page: {
    size: { width: millimetres(paper.width), height: millimetres(paper.height) },
    margin: {
      top: millimetres(margins.top),
      right: millimetres(margins.right),
      bottom: millimetres(margins.bottom),
      left: millimetres(margins.left),
      header: millimetres(margins.top / 2),
    },
  },
};

/** In the middle of the upper margin, from the second page on (Decree 30/2020/NĐ-CP Annex I). */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: size.number * 2 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}
