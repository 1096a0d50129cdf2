import { caseTable } from './case-table.js';
import { zipOf } from './zip-archive.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook with one sheet that do not depend on what is in it (ECMA-376, part 1, 12.3). */
const frame: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>
</Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships">
<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>
</Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">
<sheets><sheet name="Yêu cầu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">
<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/>
</Relationships>`,
  // The second format of cells shows a number as a day, in the order of the reader's country.
  'xl/styles.xml': `<styleSheet xmlns="${main}">
<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** The cases of a snapshot as an Excel workbook; the same cases give the same bytes. */
export function casesWorkbook(cases: string): Buffer {
  const { columns, rows } = caseTable(cases);
  const lines = [columns, ...rows].map((row) => `<row>${row.map(cell).join('')}</row>`);
  const sheet = `<worksheet xmlns="${main}"><sheetData>${lines.join('\n')}</sheetData></worksheet>`;
  const parts = Object.entries({ ...frame, 'xl/worksheets/sheet1.xml': sheet });
  return zipOf(parts.map(([name, text]) => ({ name, bytes: Buffer.from(declaration + text) })));
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '<c/>';
  if (typeof value === 'number') return `<c><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${value ? '1' : '0'}</v></c>`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (isDay(text)) return `<c s="1"><v>${String(dayOfExcel(text))}</v></c>`;
  return `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** Days since 30 December 1899, as Excel counts them. */
function dayOfExcel(date: string): number {
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[each] ?? '');
}
