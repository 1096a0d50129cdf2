import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { FontSubset } from './font-subset.js';
import { tablesOf } from './font-tables.js';
import { withoutShaping } from './without-shaping.js';

/**
 * Tinos has the widths of Times New Roman, which Decree 30/2020/NĐ-CP Annex I asks for, every Vietnamese letter
 * in one file, and a free licence (SIL OFL 1.1).
 */
const files = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

export type FontStyle = keyof typeof files;

export const fontStyles = Object.keys(files) as FontStyle[];

/** What pdfkit takes for a font; its types know only files. */
export type LoadedFont = Buffer;

const loaded = new Map<FontStyle, LoadedFont>();

/** A font, read and taken apart once per process: that costs more than a letter. */
export function letterFont(style: FontStyle): LoadedFont {
  const known = loaded.get(style);
  if (known) return known;
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${files[style]}`);
  const content = withoutShaping(readFileSync(path));
  const font = create(content);
  if (!('glyphForCodePoint' in font)) throw new Error(`${path} holds several fonts`);
  const tables = tablesOf(content);
  // fontkit's own subset, closing `ạ`, asks for `a` as a part of it and without its character: no later letter of the process
  // could be searched or read aloud. Its types have the answer of includeGlyph wrong: it is a number, not a boolean.
  Object.assign(font, { createSubset: () => new FontSubset(tables) });
  const usable = font as unknown as LoadedFont;
  loaded.set(style, usable);
  return usable;
}
