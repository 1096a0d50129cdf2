import type { Font } from 'fontkit';
import { letterFont, type FontStyle } from './letter-fonts.js';

/** By code point, in the font's own units. */
const advances = new Map<FontStyle, Map<number, number>>();

/**
 * How wide a text is at a type size of 1. The fonts have no layout tables (`without-shaping.ts`), so a text is as wide as
 * its characters, which are looked up once per process: breaking lines asks many times.
 */
export function textWidth(text: string, style: FontStyle): number {
  const font = letterFont(style) as unknown as Font;
  const known = advances.get(style) ?? new Map<number, number>();
  advances.set(style, known);
  let width = 0;
  for (const character of text.normalize('NFC')) {
    const codePoint = character.codePointAt(0) ?? 0;
    let advance = known.get(codePoint);
    if (advance === undefined) {
      advance = font.glyphForCodePoint(codePoint).advanceWidth;
      known.set(codePoint, advance);
    }
    width += advance;
  }
  return width / font.unitsPerEm;
}
