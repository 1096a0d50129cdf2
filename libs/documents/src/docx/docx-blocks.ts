import { convertMillimetersToTwip, HeadingLevel, type Paragraph, type Table } from 'docx';
import { firstLineIndent, size } from '../letter/annex-layout.js';
import type { ComposedBlock } from '../letter/composed-letter.js';
import { numbered } from '../letter/plain-text.js';
import { chartOf, tableOf } from './docx-figures.js';
import { paragraph, type ParagraphStyle } from './paragraph.js';

const body: ParagraphStyle = {
  ...{ size: size.body, align: 'justify', after: 6 },
  word: { indent: { firstLine: convertMillimetersToTwip(firstLineIndent) } },
};
const heading: ParagraphStyle = {
  ...{ size: size.body, bold: true, after: 6 },
  word: { heading: HeadingLevel.HEADING_1, keepNext: true },
};
const row: ParagraphStyle = { size: size.body, align: 'justify', after: 6 };

/** Dots for a pen, where nothing is filled in. */
const blank = '.'.repeat(40);

export function partsOf(block: ComposedBlock): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [paragraph(block.text, heading)];
    case 'paragraph':
      return [paragraph(block.text, body)];
    case 'list':
      return numbered(block.items).map((item) => paragraph(item, body));
    case 'rows':
      return block.rows.map(({ label, text }) => paragraph(`${label}: ${text || blank}`, row));
    case 'table':
      return tableOf(block);
    case 'bars':
      return chartOf(block);
  }
}
