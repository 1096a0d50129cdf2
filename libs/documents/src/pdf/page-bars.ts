import { size } from '../letter/annex-layout.js';
import type { ComposedBar, ComposedBars } from '../letter/composed-letter.js';
import { saidBar } from '../letter/plain-text.js';
import { caption as captionStyle } from './page-table.js';
import { page, type Sheet, type TextStyle } from './sheet.js';

const whole = { x: page.left, width: page.width };
const label: TextStyle = { font: 'regular', size: size.cell };

/** In points: one bar with its space, the bar alone, the labels' column, and room for an amount. */
const step = 20;
const thickness = 11;
const labelWidth = page.width * 0.4;
const amountRoom = 40;

const tone = '#4b5563';

/** Horizontal bars with their amounts; one picture to a screen reader, told in words. */
export function writeBars(sheet: Sheet, { caption, bars }: ComposedBars): void {
  const height = sheet.heightOf(caption, page.width, captionStyle) + bars.length * step + 8;
  if (sheet.pdf.y + height > page.bottom) sheet.pdf.addPage();
  sheet.write('P', caption, whole, captionStyle);
  const top = sheet.pdf.y;
  const most = Math.max(...bars.map(({ amount }) => amount), 1);
  sheet.drawFigure(`${caption}: ${bars.map(saidBar).join('; ')}.`, () => {
    for (const [at, bar] of bars.entries()) drawBar(sheet, bar, top + at * step, most);
  });
  sheet.pdf.y = top + bars.length * step + 8;
}

function drawBar(sheet: Sheet, bar: ComposedBar, y: number, most: number): void {
  const { pdf } = sheet;
  const start = page.left + labelWidth + 6;
  const length = (bar.amount / most) * (page.width - labelWidth - amountRoom);
  const place = { lineBreak: false } as const;
  pdf.font(label.font, label.size).fillColor('black');
  pdf.text(bar.label, page.left + labelWidth - sheet.widthOf(bar.label, label), y, place);
  pdf.text(String(bar.amount), start + length + 4, y, place);
  if (bar.amount > 0)
    pdf
      .rect(start, y + 2, length, thickness)
      .fill(tone)
      .fillColor('black');
}
