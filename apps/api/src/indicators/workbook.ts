import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Of the columns from the left, in characters. */
  readonly widths?: readonly number[];
  /** Rows that stay in view at the top. */
  readonly stickyRows?: number;
}

/** An Excel workbook (ECMA-376) of these sheets. */
export function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, rows, widths = [], stickyRows }) => ({
      sheet: name,
      data: [...rows],
      columns: widths.map((width) => ({ width })),
      ...(stickyRows !== undefined && { stickyRowsCount: stickyRows }),
    })),
  ).toBuffer();
}

/** A local date as a day of the calendar, which the spreadsheet can count with. */
export function dayCell(date: string): Cell {
  return { value: new Date(`${date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
}

export function headingCell(value: string): Cell {
  return { value, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

/** 0 to 1, shown in percent; kept unrounded. */
export function shareCell(value: number): Cell {
  return { value, type: Number, format: '0.0%' };
}
