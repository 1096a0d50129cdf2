import PDFDocument from 'pdfkit';
import { breakLines } from './break-lines.js';
import { fontStyles, letterFont, type FontStyle } from './letter-fonts.js';

const millimetre = 72 / 25.4;

/** A4 with the margins of Decree 30/2020/NĐ-CP Annex I: top and bottom 20, left 30, right 15 mm. In points. */
export const page = {
  left: 30 * millimetre,
  right: 595.28 - 15 * millimetre,
  width: 595.28 - 45 * millimetre,
  top: 20 * millimetre,
  bottom: 841.89 - 20 * millimetre,
} as const;

/** Sizes of type in points, each within the range that Annex I gives for its component. */
export const size = {
  head: 12.5,
  body: 14,
  form: 11,
  recipientsTitle: 12,
  recipients: 11,
  small: 10,
  signatureNote: 12,
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
      font: letterFont('regular') as unknown as string,
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
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** Writes a text as an element of the document (`P`, `H1` …) and leaves the pen under it. */
  write(tag: string, text: string, box: TextBox, style: TextStyle): void {
    this.root.add(this.pdf.struct(tag, {}, () => this.put(text, box, style)));
  }

  /** A list whose labels are already in the texts. */
  writeList(items: readonly string[], box: TextBox, style: TextStyle): void {
    const list = this.pdf.struct('L');
    this.root.add(list);
    for (const item of items) {
      const entry = this.pdf.struct('LI');
      list.add(entry);
      entry.add(this.pdf.struct('LBody', {}, () => this.put(item, box, style)));
      entry.end();
    }
    list.end();
  }

  /** A drawing that stands for something. */
  drawFigure(alternative: string, draw: () => void): void {
    this.root.add(this.pdf.struct('Figure', { alt: alternative }, draw));
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
    return this.pdf.font(font, points).widthOfString(text);
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
