import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { ChartRun } from 'docx/charts';
import { size } from '../letter/annex-layout.js';
import type { ComposedBars, ComposedTable } from '../letter/composed-letter.js';
import { saidBar } from '../letter/plain-text.js';
import { paragraph, twips, type ParagraphStyle } from './paragraph.js';
import { writtenWidth } from './written-width.js';

const cell: ParagraphStyle = { size: size.cell };
const title: ParagraphStyle = { ...cell, bold: true, align: 'center' };
const caption: ParagraphStyle = {
  ...{ size: size.body, bold: true, align: 'center', before: 6, after: 4 },
  word: { style: 'Caption', keepNext: true },
};

/** The first of several columns has the room that the others leave. */
const firstShare = 0.5;

/** In pixels, as the library measures pictures: as wide as the text, and so high that each bar has its line. */
const chart = { width: 620, ofBar: 34, ofAxis: 40 } as const;

/** A framed table under its caption; its head is repeated on each page, and no row is torn apart. */
export function tableOf({ caption: text, columns, cells }: ComposedTable): (Paragraph | Table)[] {
  const others = columns.length > 1 ? (1 - firstShare) / (columns.length - 1) : 1;
  const shares = columns.map((_, at) => (at === 0 && columns.length > 1 ? firstShare : others));
  const widths = shares.map((share) => Math.round(writtenWidth * share));
  const rowOf = (texts: readonly string[], styleOf: (at: number) => ParagraphStyle) =>
    texts.map(
      (each, at) =>
        new TableCell({
          children: [paragraph(each, styleOf(at))],
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: { top: twips(3), bottom: twips(3), left: twips(4), right: twips(4) },
        }),
    );
  const head = rowOf(
    columns.map((column) => column.title),
    () => title,
  );
  const body = cells.map((texts) =>
    rowOf(texts, (at) => ({ ...cell, align: columns[at]?.align ?? 'left' })),
  );
  return [
    paragraph(text, caption),
    new Table({
      rows: [
        new TableRow({ children: head, tableHeader: true, cantSplit: true }),
        ...body.map((children) => new TableRow({ children, cantSplit: true })),
      ],
      width: { size: writtenWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
    }),
    paragraph('', { size: size.small }),
  ];
}

/** A chart of Word's own, with its numbers in it, under its caption. */
export function chartOf({ caption: text, bars }: ComposedBars): Paragraph[] {
  const run = new ChartRun({
    type: 'bar',
    categories: bars.map(({ label }) => label),
    series: [{ name: text, values: bars.map(({ amount }) => amount), color: '4B5563' }],
    legend: false,
    // Word begins at the bottom.
    categoryAxis: { reverseOrder: true, font: { size: size.small } },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
    dataLabels: { value: true, font: { size: size.small } },
    font: { name: 'Times New Roman' },
    transformation: { width: chart.width, height: chart.ofBar * bars.length + chart.ofAxis },
    altText: { name: text, description: `${text}: ${bars.map(saidBar).join('; ')}.` },
  });
  return [paragraph(text, caption), new Paragraph({ children: [run] })];
}
