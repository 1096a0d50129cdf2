import { dmn, literal } from './fixtures/dmn-text.js';
import { parseDecisions } from './parse-decisions.js';
import { ParsedTexts } from './parsed-texts.js';

const type = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
const file = (i: number) =>
  dmn(
    (i === 0 ? '' : `<import name="i" namespace="urn:${String(i - 1)}" importType="${type}" />`) +
      literal('d', '1'),
  ).replace('http://example.org', `urn:${String(i)}`);

describe('texts that others import', () => {
  it('are parsed once', async () => {
    const texts = new ParsedTexts();

    expect(await texts.definitionsOf(file(0))).toBe(await texts.definitionsOf(file(0)));
    expect(await texts.definitionsOf('no XML')).toBeUndefined();
  });

  it('give every file that imports them the same as if it came alone', async () => {
    const files = Array.from({ length: 4 }, (_, i) => file(i));
    const texts = new ParsedTexts();

    for (const each of files) {
      const others = files.filter((other) => other !== each);
      const { findings, imported } = await parseDecisions(each, others, texts);
      expect(findings).toEqual([]);
      expect(imported).toEqual((await parseDecisions(each, others)).imported);
      expect(imported).toHaveLength(files.indexOf(each));
    }
  });
});
