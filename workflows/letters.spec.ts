import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  digestOf,
  letterFields,
  renderLetter,
  sampleFacts,
  templateFaults,
  templateKinds,
  type LetterTemplate,
  type TemplateKind,
} from '@minhbach/documents';
import { readPdf } from '../test/support/pdf-text.js';

const folders = ['information-request', 'monthly-report'].map((folder) =>
  join(import.meta.dirname, folder, 'letters'),
);

/** Each template, and beside it the text that its sample is to read. */
const letters = folders
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((path) => path.endsWith('.letter.json'))
  .map((path) => ({
    kind: path.replace(/^.*\/|\.letter\.json$/g, '') as TemplateKind,
    template: JSON.parse(readFileSync(path, 'utf8')) as LetterTemplate,
    expectedPath: path.replace('.letter.json', '.txt'),
  }));

const render = ({ kind, template }: (typeof letters)[number]) =>
  renderLetter(template, sampleFacts(kind));

describe('the letters that are shipped', () => {
  it('are there for every kind', () => {
    expect(letters.map(({ kind }) => kind).sort()).toEqual([...templateKinds].sort());
  });

  describe.each(letters)('$kind', (letter) => {
    const { kind, template, expectedPath } = letter;

    it('has no fault', () => {
      expect(templateFaults(template, letterFields[kind])).toEqual([]);
    });

    it('reads in its PDF, letter by letter, what it should', async () => {
      // when
      const { pdf } = await render(letter);

      // then
      const { text, language, isTagged, fonts } = await readPdf(pdf);
      const expected = readFileSync(expectedPath, 'utf8');
      expect(`${text}\n`).toBe(expected);
      expect(expected).toBe(expected.normalize('NFC'));
      expect({ language, isTagged }).toEqual({ language: 'vi-VN', isTagged: true });
      expect(fonts.filter((font) => !/^[A-Z]{6}\+Tinos/.test(font))).toEqual([]);
    });

    it('says the same as a page', async () => {
      const { pdf, html } = await render(letter);
      const page = wordsOf(textOfPage(html.toString('utf8')));
      const printed = wordsOf((await readPdf(pdf)).text);
      expect(page.sort()).toEqual(printed.sort());
    });

    it('has the same bytes each time, whatever was printed in between', async () => {
      const first = await render(letter);
      await render(letters[(letters.indexOf(letter) + 1) % letters.length]!);
      const again = await render(letter);
      expect(digestOf(again.pdf)).toBe(digestOf(first.pdf));
      expect(digestOf(again.html)).toBe(digestOf(first.html));
    });
  });
});

/** The words of a page as somebody reads them. */
function textOfPage(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<li>/g, '- ')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&(quot|#39|lt|gt);/g, ' ');
}

/** Without numbers of lists, dashes, dots and the punctuation that only one of both has at the end of a line. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\(để trống\)|\.{3,}/g, ' ')
    .replace(/\/\n/g, '/')
    .split(/\s+/)
    .map((word) => word.replace(/[;.:]+$/, ''))
    .filter((word) => word !== '' && word !== '-' && !/^\d$/.test(word));
}
