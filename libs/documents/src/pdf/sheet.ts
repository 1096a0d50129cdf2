import PDFDocument from 'pdfkit';
import { margins, size } from '../letter/annex-layout.js';
import { breakLines } from './break-lines.js';
import { fontStyles, letterFont, type FontStyle } from './letter-fonts.js';
import { textWidth } from './text-width.js';

/** In points. */
export const millimetre = 72 / 25.4;

/** The part of an A4 page that is written on, in points. */
export const page = {
  left: margins.left * millimetre,
  right: 595.28 - margins.right * millimetre,
  width: 595.28 - (margins.left + margins.right) * millimetre,
  top: margins.top * millimetre,
  bottom: 841.89 - margins.bottom * millimetre,
} as const;

export interface TextBox {
  readonly x: number;
  readonly width: number;
}

export interface TextStyle {
  readonly font: FontStyle;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Of the first line, in points. */
  readonly indent?: number;
  /** Below, in points. */
  readonly gap?: number;
}

/** A PDF document on which text and its structure for screen readers are written together (ISO 32000-1 §14.8). */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  /** What is written now is a part of this. */
  private whole: PDFKit.PDFStructureElement;

  constructor(info: { title: string; subject: string; author: string; createdAt: Date }) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: {
        left: page.left,
        right: 595.28 - page.right,
        top: page.top,
        bottom: 841.89 - page.bottom,
      },
      pdfVersion: '1.7',
      tagged: true,
      lang: 'vi-VN',
      displayTitle: true,
      bufferPages: true,
      // One that is opened with the document would be opened and compared again at each change of font.
      font: '',
      info: {
        Title: info.title,
        Subject: info.subject,
        Author: info.author,
        Creator: 'Minh Bạch',
        Producer: 'Minh Bạch',
        CreationDate: info.createdAt,
      },
    });
    for (const style of fontStyles) this.pdf.registerFont(style, letterFont(style));
    this.pdf.font('regular', size.body);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.whole = this.root;
  }

  /** Writes a text as an element of the document (`P`, `H1` …) and leaves the pen under it. */
  write(tag: string, text: string, box: TextBox, style: TextStyle): void {
    this.whole.add(this.pdf.struct(tag, {}, () => this.put(text, box, style)));
  }

  /** What `write` writes belongs together: a list, a table, a row of it. */
  within(tag: string, write: () => void): void {
    const around = this.whole;
    this.whole = this.pdf.struct(tag);
    around.add(this.whole);
    write();
    this.whole.end();
    this.whole = around;
  }

  /** A list whose labels are already in the texts. */
  writeList(items: readonly string[], box: TextBox, style: TextStyle): void {
    this.within('L', () => {
      for (const item of items) this.within('LI', () => this.write('LBody', item, box, style));
    });
  }

  /** A drawing that stands for something. */
  drawFigure(alternative: string, draw: () => void): void {
    this.whole.add(this.pdf.struct('Figure', { alt: alternative }, draw));
  }

  /** What says nothing: rules, page numbers. */
  decorate(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  rule(x: number, y: number, width: number): void {
    this.decorate(() =>
      this.pdf
        .lineWidth(0.7)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(),
    );
  }

  widthOf(text: string, { font, size: points }: TextStyle): number {
    return textWidth(text, font) * points;
  }

  /** A centred text that needs more than one line, broken where both lines are about as long. */
  balanced(text: string, style: TextStyle, width: number): string {
    if (this.widthOf(text, style) <= width) return text;
    const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
    const longest = (at: number) =>
      Math.max(this.widthOf(text.slice(0, at), style), this.widthOf(text.slice(at + 1), style));
    const [best] = breaks.sort((a, b) => longest(a) - longest(b));
    if (best === undefined || longest(best) > width) return text;
    return `${text.slice(0, best)}\n${text.slice(best + 1)}`;
  }

  heightOf(text: string, width: number, style: TextStyle): number {
    return this.linesOf(text, width, style).length * this.lineHeight(style) + (style.gap ?? 0);
  }

  /** The bytes, once everything has been written. */
  async end(): Promise<Buffer> {
    this.root.end();
    const chunks: Buffer[] = [];
    const done = new Promise<void>((resolve, reject) => {
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.pdf.on('end', resolve);
      this.pdf.on('error', reject);
    });
    this.pdf.end();
    await done;
    return Buffer.concat(chunks);
  }

  private put(text: string, { x, width }: TextBox, style: TextStyle): void {
    const { align = 'left', indent = 0, gap = 0 } = style;
    const lines = this.linesOf(text, width, style);
    for (const [index, { words, isLast }] of lines.entries()) {
      const from = index === 0 ? indent : 0;
      const spare = width - from - this.widthOf(words, style);
      const place = align === 'center' ? spare / 2 : align === 'right' ? spare : 0;
      const stretched = align === 'justify' && !isLast;
      this.putLine(words, x + from + place, stretched ? spare : 0, style);
    }
    this.pdf.y += gap;
  }

  /** One line, its words `spare` points further apart in all. A line that finds no room begins a page. */
  private putLine(words: string, x: number, spare: number, style: TextStyle): void {
    const height = this.lineHeight(style);
    if (this.pdf.y + height > page.bottom) this.pdf.addPage();
    const { y } = this.pdf;
    const spaces = words.split(' ').length - 1;
    const wordSpacing = spaces > 0 ? spare / spaces : 0;
    this.pdf.font(style.font, style.size).text(words, x, y, { lineBreak: false, wordSpacing });
    this.pdf.y = y + height;
  }

  /** `isLast` of a paragraph: such a line is not stretched. */
  private linesOf(
    text: string,
    width: number,
    style: TextStyle,
  ): { readonly words: string; readonly isLast: boolean }[] {
    const room = { first: width - (style.indent ?? 0), others: width };
    return text.split('\n').flatMap((paragraph) => {
      const lines = breakLines(paragraph, room, (words) => this.widthOf(words, style));
      return lines.map((words, index) => ({ words, isLast: index === lines.length - 1 }));
    });
  }

  private lineHeight({ font, size: points }: TextStyle): number {
    return this.pdf.font(font, points).currentLineHeight(true) + 1;
  }
}
