import { childNamed, readXml, type XmlElement } from '../conformance/dmn-tck/xml-element.js';
import { unzipped } from './unzipped.js';

/** What a program that knows nothing of us reads in a DOCX (ECMA-376 part 1, §17 and §21.2). */
export interface ReadDocx {
  /** Its paragraphs outside of framed tables, those without words left out. */
  readonly paragraphs: readonly string[];
  /** Tables with a head, row by row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly charts: readonly ReadChart[];
  readonly properties: string;
}

interface ReadChart {
  readonly labels: readonly string[];
  readonly amounts: readonly number[];
  /** What a screen reader says instead. */
  readonly description: string;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

export async function readDocx(docx: Buffer): Promise<ReadDocx> {
  const parts = await unzipped(docx);
  const document = readXml(parts['word/document.xml'] ?? '', { [word]: 'w', [drawing]: 'wp' });
  const framed = all(document, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
  const inTables = new Set(framed.flatMap((table) => all(table, 'w:p')));
  const descriptions = all(document, 'wp:docPr').map(({ attributes }) => attributes.descr ?? '');
  const charts = Object.keys(parts)
    .filter((name) => /^word\/charts\/chart\d*\.xml$/.test(name))
    .map((name, at) => chartOf(parts[name] ?? '', descriptions[at] ?? ''));
  return {
    paragraphs: all(document, 'w:p')
      .filter((each) => !inTables.has(each))
      .map(wordsOf)
      .filter((words) => words !== ''),
    tables: framed.map((table) =>
      all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => wordsOf(cell))),
    ),
    charts,
    properties: parts['docProps/core.xml'] ?? '',
  };
}

function chartOf(xml: string, description: string): ReadChart {
  const root = readXml(xml, { [chart]: 'c' });
  const pointsOf = (name: string) =>
    all(root, name).flatMap((each) =>
      all(each, 'c:pt').map((point) => childNamed(point, 'c:v')?.text ?? ''),
    );
  return { labels: pointsOf('c:cat'), amounts: pointsOf('c:val').map(Number), description };
}

function wordsOf(element: XmlElement): string {
  return all(element, 'w:t')
    .map(({ text }) => text)
    .join('');
}

/** Everything of a name that is inside an element, in the order of the document. */
function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}
