import { caseTable } from './case-table.js';

/** The cases of a snapshot for spreadsheets: RFC 4180, UTF-8 with the mark that they know it by. */
export function casesCsv(cases: string): string {
  const { columns, rows } = caseTable(cases);
  const lines = [columns, ...rows.map((row) => row.map(cell))];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
