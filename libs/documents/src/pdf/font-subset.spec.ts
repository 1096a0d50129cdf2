import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { FontSubset } from './font-subset.js';
import { tablesOf } from './font-tables.js';

const files = [
  '400Regular/Tinos_400Regular.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
];

const texts = {
  'no text': '',
  'Latin letters': 'Sphinx of black quartz, judge my vow.',
  'letters made of others':
    'Ủy ban nhân dân tỉnh Vĩnh Long – Độc lập, Tự do, Hạnh phúc; ẢẠẰẲẴẶỄỆỔỘỜỠỢỬỮỰỲỴỶỸ ǻ',
  'characters that the font does not have': 'a 漢 b',
};

describe.each(files)('a subset of %s', (file) => {
  const content = readFileSync(
    createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${file}`),
  );
  const font = create(content) as Font;

  it.each(Object.entries(texts))('has for %s the bytes that fontkit gives', (_, text) => {
    // given
    const [subset, reference] = [new FontSubset(tablesOf(content)), font.createSubset()];
    // when
    for (const character of text) {
      const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      expect(subset.includeGlyph(glyph)).toBe(reference.includeGlyph(glyph));
    }
    // then
    expect(Buffer.compare(subset.encode(), reference.encode())).toBe(0);
  });

  it('has every glyph of the font when every one is asked for', () => {
    const [subset, reference] = [new FontSubset(tablesOf(content)), font.createSubset()];
    for (let id = 0; id < font.numGlyphs; id += 1) {
      subset.includeGlyph(id);
      reference.includeGlyph(font.getGlyph(id));
    }
    expect(Buffer.compare(subset.encode(), reference.encode())).toBe(0);
  });
});
