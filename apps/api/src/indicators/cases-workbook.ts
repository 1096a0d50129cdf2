import type { Cell } from 'write-excel-file/node';
import { caseTable } from './case-table.js';
import { dayCell, headingCell, workbookOf } from './workbook.js';

/** The cases of a snapshot as an Excel workbook. */
export function casesWorkbook(cases: string): Promise<Buffer> {
  const { columns, rows } = caseTable(cases);
  const lines = [columns.map(headingCell), ...rows.map((row) => row.map(cell))];
  return workbookOf([{ name: 'Yêu cầu', rows: lines, stickyRows: 1 }]);
}

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? dayCell(text) : { value: text, type: String };
}
