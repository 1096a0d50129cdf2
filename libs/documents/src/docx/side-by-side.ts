import { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import { writtenWidth } from './written-width.js';

/** What stands beside each other without a frame, as in the head and at the foot of a letter; never torn apart. */
export function sideBySide(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  leftShare: number,
): Table {
  const leftWidth = Math.round(writtenWidth * leftShare);
  const widths = [leftWidth, writtenWidth - leftWidth];
  const cells = [left, right].map(
    (children, at) =>
      new TableCell({
        children,
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        margins: { left: 0, right: 0 },
      }),
  );
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    width: { size: writtenWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
  });
}
