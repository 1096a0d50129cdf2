/**
 * The cases of a snapshot as a table (RFC 4180) for spreadsheets: one row a case, a column for each fact that is one
 * value, UTF-8 with the mark that spreadsheets know it by.
 */
export function casesCsv(cases: string): string {
  const rows = cases
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const columns = Object.entries(rows[0] ?? {})
    .filter(([name, value]) => name !== 'code' && !Array.isArray(value))
    .map(([name]) => name);
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
